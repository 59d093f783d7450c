package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.assay.pack.check.DecisionTable.Row;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * Tries a decision table with every case that its rules and minima tell apart. Cases that
 * leave the same rules and minima are tried once, so that it ends quickly.
 */
final class DecisionTrial {

	/** A table with more cases than this cannot be proven. */
	private static final int MOST = 200_000;

	private final DecisionTable table;

	private final List<Minimum> minima;

	private final Samples samples;

	private final Set<String> asked;

	private final Findings findings;

	private final Set<Tried> tried = new HashSet<>();

	private int tries;

	/**
	 * @param findings told of every case that the table does not answer as it must
	 */
	DecisionTrial(DecisionTable table, List<Minimum> minima, Samples samples, Findings findings) {
		this.table = table;
		this.minima = minima;
		this.samples = samples;
		this.asked = samples.inputs().keySet();
		this.findings = findings;
	}

	/**
	 * Tries them all.
	 * @throws TooMany if there are too many to be tried
	 */
	void run() throws TooMany {
		List<Map<String, Object>> settings = List.of(Map.of());
		for (Map.Entry<String, List<Object>> variable : this.samples.variables().entrySet()) {
			settings = settings.stream()
				.flatMap((known) -> variable.getValue().stream().map((value) -> with(known, variable.getKey(), value)))
				.toList();
		}
		for (Map<String, Object> setting : settings) {
			Map<String, BigDecimal> variables = new LinkedHashMap<>();
			setting.forEach((name, value) -> variables.put(name, (BigDecimal) value));
			this.tried.clear();
			List<Dimension> dimensions = this.asked.stream().map((input) -> dimension(input, variables)).toList();
			search(dimensions, all(this.table.rows().size()), all(this.minima.size()), new LinkedHashMap<>(), setting);
		}
	}

	private void search(List<Dimension> left, BitSet rules, BitSet minima, Map<String, Object> given,
			Map<String, Object> setting) throws TooMany {
		if (!this.tried.add(new Tried(left.size(), rules, minima))) {
			return;
		}
		if (++this.tries > MOST) {
			throw new TooMany();
		}
		if (left.isEmpty()) {
			Map<String, Object> told = new LinkedHashMap<>(given);
			told.putAll(setting);
			judge(rules, minima, told);
			return;
		}
		Dimension dimension = left.get(0);
		for (Sample sample : dimension.samples()) {
			search(left.subList(1, left.size()), and(rules, sample.rules()), and(minima, sample.minima()),
					(dimension.samples().size() > 1) ? with(given, dimension.input(), sample.value())
							: new LinkedHashMap<>(given),
					setting);
		}
	}

	private void judge(BitSet rules, BitSet minima, Map<String, Object> given) {
		List<Row> apply = rules.stream().mapToObj(this.table.rows()::get).toList();
		if (apply.isEmpty()) {
			given.keySet().removeIf((name) -> !this.asked.contains(name) && !isComparedWith(name, given.keySet()));
			this.findings.gap(given);
			return;
		}
		Row first = apply.get(0);
		for (Row other : apply.subList(1, apply.size())) {
			switch (this.table.policy()) {
				case UNIQUE ->
					this.findings.both(first, other, told(given, (name) -> asks(first, name) || asks(other, name)));
				case ANY -> {
					if (!other.answer().equals(first.answer())) {
						this.findings.both(first, other, told(given, (name) -> asks(first, name) || asks(other, name)));
					}
				}
				default -> {
					// the first one answers
				}
			}
		}
		minima.stream()
			.mapToObj(this.minima::get)
			.filter((minimum) -> !minimum.allows(first.answer()))
			.forEach((minimum) -> this.findings.undercut(minimum, first,
					told(given, (name) -> asks(first, name) || minimum.asks(name))));
	}

	/** As much of the case as matters. Where the first rule answers, all others do. */
	private Map<String, Object> told(Map<String, Object> given, Predicate<String> matters) {
		Map<String, Object> told = new LinkedHashMap<>(given);
		if (this.table.policy() != HitPolicy.FIRST) {
			told.keySet().removeIf(matters.negate());
		}
		return told;
	}

	/** Whether some rule compares one of the inputs with the number. */
	private boolean isComparedWith(String variable, Set<String> inputs) {
		return this.table.rows()
			.stream()
			.anyMatch((row) -> IntStream.range(0, row.tests().size())
				.filter((column) -> inputs.contains(this.table.inputs().get(column).name()))
				.anyMatch((column) -> row.tests()
					.get(column)
					.comparisons()
					.anyMatch((one) -> one.variable().filter(variable::equals).isPresent())));
	}

	private boolean asks(Row row, String name) {
		return IntStream.range(0, row.tests().size())
			.anyMatch((column) -> row.tests()
				.get(column)
				.comparisons()
				.anyMatch((one) -> this.table.inputs().get(column).name().equals(name)
						|| one.variable().filter(name::equals).isPresent()));
	}

	/** One value for each set of rules and minima that the input leaves. */
	private Dimension dimension(String input, Map<String, BigDecimal> variables) {
		List<Integer> columns = IntStream.range(0, this.table.inputs().size())
			.filter((column) -> this.table.inputs().get(column).name().equals(input))
			.boxed()
			.toList();
		Map<List<BitSet>, Sample> found = new LinkedHashMap<>();
		for (Object value : this.samples.inputs().getOrDefault(input, List.of())) {
			BitSet rules = accepting(this.table.rows().size(),
					(row) -> columns.stream().map((column) -> this.table.rows().get(row).tests().get(column)).toList(),
					value, variables);
			BitSet minima = accepting(this.minima.size(), (one) -> List.of(this.minima.get(one).test(input)), value,
					variables);
			found.putIfAbsent(List.of(rules, minima), new Sample(value, rules, minima));
		}
		return new Dimension(input, List.copyOf(found.values()));
	}

	private static BitSet accepting(int size, IntFunction<List<UnaryTest>> tests, Object value,
			Map<String, BigDecimal> variables) {
		BitSet accepting = new BitSet();
		IntStream.range(0, size)
			.filter((one) -> tests.apply(one).stream().allMatch((test) -> test.accepts(value, variables)))
			.forEach(accepting::set);
		return accepting;
	}

	private static BitSet all(int size) {
		BitSet all = new BitSet();
		all.set(0, size);
		return all;
	}

	private static BitSet and(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both;
	}

	private static Map<String, Object> with(Map<String, Object> known, String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(known);
		more.put(name, value);
		return more;
	}

	private record Dimension(String input, List<Sample> samples) {
	}

	private record Sample(Object value, BitSet rules, BitSet minima) {
	}

	private record Tried(int left, BitSet rules, BitSet minima) {
	}

	/** What a case shows to be wrong with the table. */
	interface Findings {

		/** No rule applies. */
		void gap(Map<String, Object> given);

		/** Two rules apply that must not. */
		void both(Row one, Row other, Map<String, Object> given);

		/** The answer of the rule is less than the law asks. */
		void undercut(Minimum minimum, Row row, Map<String, Object> given);

	}

	/** There are too many cases to try. */
	static final class TooMany extends Exception {

		private static final long serialVersionUID = 1L;

	}

}
