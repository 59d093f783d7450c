package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assay.pack.check.DecisionTable.Column;
import org.assay.pack.check.DecisionTable.Row;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Every decision table asks about what is known, gives one answer in every case that can
 * come, one that the process understands, and none that is less than the law asks.
 */
final class DecisionRule implements Rule {

	private final Map<String, DecisionTable> standard = new HashMap<>();

	private final Pack standardPack;

	private final Provided provided;

	private final Minima minima;

	/**
	 * @param standard whose tables say what answers Java knows
	 */
	DecisionRule(Pack standard, Minima minima) {
		this.standardPack = standard;
		this.minima = minima;
		standard.decisions().forEach((table) -> this.standard.put(table.id(), table));
		this.provided = new Provided(standard);
	}

	@Override
	public void check(Pack pack, Problems problems) {
		pack.tables().forEach((file, model) -> {
			DecisionMarkup.check(file, model, problems);
			DecisionReader.read(file, model, problems).ifPresent((table) -> check(pack, file, table, problems));
		});
	}

	private void check(Pack pack, String file, DecisionTable table, Problems problems) {
		List<Process> callers = pack.processes()
			.values()
			.stream()
			.filter((process) -> pack.all(process, BusinessRuleTask.class)
				.stream()
				.anyMatch((task) -> table.id().equals(task.getCamundaDecisionRef())))
			.toList();
		if (callers.isEmpty()) {
			problems.warn(file, "", "No process asks for this decision.",
					"Let a business rule task call it, or take the file away.");
		}
		callers
			.forEach((process) -> checkInputs(file, table, process.getId(), this.provided.in(process, pack), problems));
		DecisionTable known = this.standard.get(table.id());
		if (known != null && !isLike(file, table, known, problems)) {
			return; // it would be tried with what it never gets
		}
		checkAnswers(file, table, (known != null) ? known.answers() : table.answers(), problems);
		tryOut(pack, file, table, problems);
	}

	private static void checkInputs(String file, DecisionTable table, String process, Set<String> known,
			Problems problems) {
		table.asked()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> problems.error(file,
					"It asks for " + name + ", which nothing in " + process + " provides.",
					"Ask for what the process knows: " + String.join(", ", known) + "."));
	}

	/**
	 * Assay hands the inputs over and reads the answer as the standard table has them.
	 */
	private static boolean isLike(String file, DecisionTable table, DecisionTable known, Problems problems) {
		List<Column> mistaken = table.inputs()
			.stream()
			.filter((column) -> known.input(column.name())
				.filter((own) -> !own.kind().isLike(column.kind()))
				.isPresent())
			.toList();
		mistaken
			.forEach((column) -> problems.error(file, "It takes " + column.name() + " for another type than it has.",
					"Give the input its type from the standard table."));
		boolean answersLike = table.output().name().equals(known.output().name())
				&& table.output().kind().isLike(known.output().kind());
		if (!answersLike) {
			problems.error(file,
					"It answers with " + table.output().name() + ", where Assay reads " + known.output().name() + ".",
					"Give the output its name and type from the standard table.");
		}
		return mistaken.isEmpty() && answersLike;
	}

	private static void checkAnswers(String file, DecisionTable table, Set<Object> known, Problems problems) {
		for (Row row : table.rows()) {
			if (!table.answers().contains(row.answer())) {
				problems.error(file, "rule " + row.number(),
						"It answers " + words(row.answer()) + ", which is not among the values of the output.",
						"List it there, or answer one of: " + words(table.answers()) + ".");
			}
			else if (!known.contains(row.answer())) {
				problems.error(file, "rule " + row.number(),
						"It answers " + words(row.answer()) + ", which Assay does not know.",
						"Answer one of: " + words(known) + ".");
			}
		}
	}

	private void tryOut(Pack pack, String file, DecisionTable table, Problems problems) {
		List<Minimum> asked = this.minima.of(table.id());
		Samples samples = Samples.of(table, asked, (input) -> choices(pack, input));
		try {
			new DecisionTrial(table, asked, samples, new Told(file, problems)).run();
		}
		catch (DecisionTrial.TooMany ex) {
			problems.error(file, "It tells too many cases apart to be proven.", "Make two smaller tables of it.");
		}
	}

	/** The texts that forms and tables can put into the variable. */
	private Set<String> choices(Pack pack, String variable) {
		Set<String> choices = new TreeSet<>();
		this.standardPack.forms()
			.values()
			.forEach((form) -> FormFields.of(form).values(variable).ifPresent(choices::addAll));
		for (FlowNode node : pack.nodes()) {
			if (Elements.property(node, "assay.outcome").filter(variable::equals).isPresent()) {
				Elements.form(node)
					.flatMap(pack::form)
					.flatMap((form) -> FormFields.of(form).values(variable))
					.ifPresent(choices::addAll);
			}
			if (Elements.attribute(node, "resultVariable").filter(variable::equals).isPresent()) {
				pack.decisions()
					.stream()
					.filter((table) -> Elements.attribute(node, "decisionRef").filter(table.id()::equals).isPresent())
					.forEach((table) -> table.answers().forEach((answer) -> choices.add(words(answer))));
			}
		}
		return choices;
	}

	private static String words(Collection<Object> values) {
		return values.stream().map(DecisionRule::words).sorted().collect(Collectors.joining(", "));
	}

	private static String words(Object value) {
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

	/** Tells one case of each kind. */
	private static final class Told implements DecisionTrial.Findings {

		private final String file;

		private final Problems problems;

		private final Set<Object> told = new HashSet<>();

		Told(String file, Problems problems) {
			this.file = file;
			this.problems = problems;
		}

		@Override
		public void gap(Map<String, Object> given) {
			if (this.told.add("gap")) {
				this.problems.error(this.file, forThese(given) + " no rule applies.", "Add a rule for it.");
			}
		}

		@Override
		public void both(Row one, Row other, Map<String, Object> given) {
			if (this.told.add(List.of(one.number(), other.number()))) {
				this.problems.error(this.file,
						forThese(given) + " rules " + one.number() + " and " + other.number() + " both apply.",
						"Let one of them leave this out.");
			}
		}

		@Override
		public void undercut(Minimum minimum, Row row, Map<String, Object> given) {
			if (this.told.add(minimum)) {
				this.problems.error(this.file, "rule " + row.number(),
						forThese(given) + " it answers " + words(row.answer()) + ". " + minimum.sentence(),
						"Let the answer be " + minimum.answer().replace("\"", "") + ". Source: " + minimum.source()
								+ ".");
			}
		}

		private static String forThese(Map<String, Object> given) {
			return given.isEmpty() ? "In every case"
					: given.entrySet()
						.stream()
						.map((one) -> one.getKey() + " = " + words(one.getValue()))
						.collect(Collectors.joining(" and ", "For ", ""));
		}

	}

}
