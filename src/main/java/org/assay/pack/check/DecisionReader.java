package org.assay.pack.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.assay.pack.check.DecisionTable.Column;
import org.assay.pack.check.DecisionTable.Row;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/** Reads a decision table, and says what in it cannot be proven. */
final class DecisionReader {

	private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

	private static final Set<HitPolicy> SINGLE = Set.of(HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.FIRST);

	private final String file;

	private final Problems problems;

	private boolean readable = true;

	private DecisionReader(String file, Problems problems) {
		this.file = file;
		this.problems = problems;
	}

	/** Reads the table of a file; empty if it cannot be proven, which is then told. */
	static Optional<DecisionTable> read(String file, DmnModelInstance model, Problems problems) {
		return new DecisionReader(file, problems).read(model);
	}

	private Optional<DecisionTable> read(DmnModelInstance model) {
		var found = model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class);
		if (found.size() != 1) {
			refuse("", "The file holds " + found.size() + " decision tables.", "Give each table a file of its own.");
			return Optional.empty();
		}
		org.camunda.bpm.model.dmn.instance.DecisionTable table = found.iterator().next();
		if (!SINGLE.contains(table.getHitPolicy())) {
			refuse("", "With the hit policy " + table.getHitPolicy() + " it gives no single answer.",
					"Set the hit policy to UNIQUE, ANY or FIRST.");
		}
		if (table.getOutputs().size() != 1) {
			refuse("", "It has " + table.getOutputs().size() + " outputs, where the process takes one answer.",
					"Leave one output.");
			return Optional.empty();
		}
		List<Column> inputs = new ArrayList<>();
		table.getInputs().forEach((input) -> input(input).ifPresent(inputs::add));
		Optional<Column> output = output(table.getOutputs().iterator().next());
		if (output.isEmpty() || inputs.size() < table.getInputs().size()) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>();
		for (Rule rule : table.getRules()) {
			row(rows.size() + 1, rule, inputs, output.get()).ifPresent(rows::add);
		}
		String id = ((Decision) table.getParentElement()).getId();
		return this.readable
				? Optional.of(new DecisionTable(id, table.getHitPolicy(), inputs, output.get(), List.copyOf(rows)))
				: Optional.empty();
	}

	private Optional<Column> input(Input input) {
		String name = (input.getInputExpression() != null) ? text(input.getInputExpression()) : "";
		String type = (input.getInputExpression() != null) ? input.getInputExpression().getTypeRef() : null;
		if (!NAME.matcher(name).matches()) {
			refuse("", "“" + name + "” is no input: a table asks for variables as they are.",
					"Name one variable in the input.");
			return Optional.empty();
		}
		// What an input lists is no promise: the engine does not keep other values out.
		return column(name, type, "");
	}

	private Optional<Column> output(Output output) {
		return column((output.getName() != null) ? output.getName() : "", output.getTypeRef(),
				(output.getOutputValues() != null) ? text(output.getOutputValues()) : "");
	}

	private Optional<Column> column(String name, @Nullable String type, String values) {
		Optional<ValueKind> kind = ValueKind.of(type);
		if (kind.isEmpty()) {
			refuse("",
					name + " is of " + ((type != null) ? "the type " + type : "no type") + ", which cannot be proven.",
					"Choose one of the types string, boolean, integer, long and double.");
			return Optional.empty();
		}
		Optional<UnaryTest> listed = UnaryTest.read(values, kind.get());
		if (listed.isEmpty() || listed.get().negated()) {
			refuse("", "“" + values + "” is no list of the values of " + name + ".",
					"List them with commas, texts in quotes.");
			return Optional.empty();
		}
		Set<Object> known = new LinkedHashSet<>();
		listed.get().comparisons().forEach((one) -> known.add(one.with()));
		return Optional.of(new Column(name, kind.get(), known));
	}

	private Optional<Row> row(int number, Rule rule, List<Column> inputs, Column output) {
		String element = "rule " + number;
		List<InputEntry> entries = List.copyOf(rule.getInputEntries());
		List<OutputEntry> answers = List.copyOf(rule.getOutputEntries());
		if (entries.size() != inputs.size() || answers.size() != 1) {
			refuse(element, "It has not one entry for every column.", "Make the rule anew in Camunda Modeler.");
			return Optional.empty();
		}
		List<UnaryTest> tests = new ArrayList<>();
		for (int column = 0; column < inputs.size(); column++) {
			String said = text(entries.get(column));
			UnaryTest.read(said, inputs.get(column).kind())
				.ifPresentOrElse(tests::add, () -> refuse(element, "“" + said + "” cannot be proven.",
						"Write a value, a list of values, a comparison such as >= 3, a range such as [1..5], not(...)"
								+ " around one of these, or - for any; texts in double quotes."));
		}
		Optional<Object> answer = output.kind().read(text(answers.get(0)));
		if (answer.isEmpty()) {
			refuse(element, "“" + text(answers.get(0)) + "” is no answer of the table's type.",
					"Write a text in double quotes, a number, true or false, as the output's type says.");
		}
		return (tests.size() == inputs.size()) ? answer.map((given) -> new Row(number, List.copyOf(tests), given))
				: Optional.empty();
	}

	private static String text(DmnElement element) {
		return element.getChildElementsByType(Text.class)
			.stream()
			.map((text) -> text.getTextContent().strip())
			.findFirst()
			.orElse("");
	}

	private void refuse(String element, String sentence, String remedy) {
		this.readable = false;
		this.problems.error(this.file, element, sentence, remedy);
	}

}
