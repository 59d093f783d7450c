package org.assay.pack.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.pack.check.DecisionTable.Column;

/**
 * Values enough to tell everything apart that a table asks about: all texts that can
 * come, or those it names and one other; true and false; numbers at, between and beyond
 * all that it compares with. Numbers count from nought unless a rule names a lower one.
 *
 * @param inputs the values of each input
 * @param variables the values of each number that rules compare with by its name
 */
record Samples(Map<String, List<Object>> inputs, Map<String, List<Object>> variables) {

	/** Stands for any text that is not named. */
	static final String ANOTHER = "anything else";

	/**
	 * @param choices the texts that can come in the input of the name; none if any can
	 */
	static Samples of(DecisionTable table, List<Minimum> minima, Function<String, Set<String>> choices) {
		Map<String, List<UnaryTest>> tests = new LinkedHashMap<>();
		for (int column = 0; column < table.inputs().size(); column++) {
			List<UnaryTest> asked = tests.computeIfAbsent(table.inputs().get(column).name(),
					(name) -> new ArrayList<>());
			for (DecisionTable.Row row : table.rows()) {
				asked.add(row.tests().get(column));
			}
		}
		minima.forEach((minimum) -> minimum.when()
			.keySet()
			.forEach((input) -> tests.computeIfAbsent(input, (name) -> new ArrayList<>()).add(minimum.test(input))));
		List<Comparison> all = tests.values().stream().flatMap(List::stream).flatMap(UnaryTest::comparisons).toList();
		Set<String> variables = all.stream().flatMap((one) -> one.variable().stream()).collect(Collectors.toSet());
		Set<BigDecimal> limits = all.stream()
			.map(Comparison::with)
			.filter(BigDecimal.class::isInstance)
			.map(BigDecimal.class::cast)
			.collect(Collectors.toCollection(TreeSet::new));
		Map<String, List<Object>> inputs = new LinkedHashMap<>();
		tests.forEach((name, asked) -> {
			Optional<Column> column = table.input(name);
			Set<Object> named = asked.stream()
				.flatMap(UnaryTest::comparisons)
				.map(Comparison::with)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			ValueKind kind = column.map(Column::kind).orElseGet(() -> kindOf(named));
			inputs.put(name, switch (kind) {
				case TRUTH -> List.of(true, false);
				case TEXT -> texts(named, choices.apply(name));
				case WHOLE, NUMBER -> numbers(limits, 1 + variables.size(), kind);
			});
		});
		Map<String, List<Object>> compared = new LinkedHashMap<>();
		variables.forEach((name) -> compared.put(name, numbers(limits, 1 + variables.size(), ValueKind.WHOLE)));
		return new Samples(inputs, compared);
	}

	private static ValueKind kindOf(Set<Object> named) {
		return named.stream().anyMatch(String.class::isInstance) ? ValueKind.TEXT
				: named.stream().anyMatch(Boolean.class::isInstance) ? ValueKind.TRUTH : ValueKind.NUMBER;
	}

	private static List<Object> texts(Set<Object> named, Set<String> choices) {
		if (!choices.isEmpty()) {
			return List.copyOf(choices);
		}
		Set<Object> all = new LinkedHashSet<>(named);
		all.add(ANOTHER);
		return List.copyOf(all);
	}

	/** So many in each gap between limits, and as many beyond the outermost. */
	private static List<Object> numbers(Set<BigDecimal> limits, int each, ValueKind kind) {
		TreeSet<BigDecimal> found = new TreeSet<>(limits);
		found.add(BigDecimal.ZERO);
		List<BigDecimal> sorted = List.copyOf(found);
		BigDecimal lowest = sorted.get(0);
		for (int gap = 0; gap < sorted.size(); gap++) {
			BigDecimal from = sorted.get(gap);
			for (int step = 1; step <= each; step++) {
				found.add(from.add(BigDecimal.valueOf(step)));
				found.add(from.subtract(BigDecimal.valueOf(step)));
				if (kind == ValueKind.NUMBER && gap + 1 < sorted.size()) {
					BigDecimal width = sorted.get(gap + 1).subtract(from);
					found.add(from.add(width.multiply(BigDecimal.valueOf(step))
						.divide(BigDecimal.valueOf(each + 1L), 9, RoundingMode.HALF_UP)));
				}
			}
		}
		Stream<BigDecimal> kept = (lowest.signum() < 0) ? found.stream() : found.tailSet(BigDecimal.ZERO).stream();
		return kept.filter((value) -> kind == ValueKind.NUMBER || value.stripTrailingZeros().scale() <= 0)
			.map(Object.class::cast)
			.toList();
	}

}
