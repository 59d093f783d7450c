package org.assay.pack.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * A decision table that can be proven.
 *
 * @param id the decision's
 * @param policy which of the rules that apply gives the answer
 * @param inputs what it asks about
 * @param output what it answers
 * @param rows its rules
 */
record DecisionTable(String id, HitPolicy policy, List<Column> inputs, Column output, List<Row> rows) {

	Optional<Column> input(String name) {
		return this.inputs.stream().filter((column) -> column.name().equals(name)).findFirst();
	}

	/** The names of everything that the process must know for it. */
	Set<String> asked() {
		return Stream
			.concat(this.inputs.stream().map(Column::name),
					this.rows.stream()
						.flatMap((row) -> row.tests().stream())
						.flatMap(UnaryTest::comparisons)
						.flatMap((one) -> one.variable().stream()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What it may answer: as declared, else as the rules have it. */
	Set<Object> answers() {
		return this.output.values().isEmpty()
				? this.rows.stream().map(Row::answer).collect(Collectors.toUnmodifiableSet()) : this.output.values();
	}

	/**
	 * An input or the output.
	 *
	 * @param name the variable
	 * @param kind what it holds
	 * @param values the only answers it can give, if they are listed
	 */
	record Column(String name, ValueKind kind, Set<Object> values) {
	}

	/**
	 * A rule.
	 *
	 * @param number its place, from 1
	 * @param tests what it asks of each input
	 * @param answer a text, truth value or number
	 */
	record Row(int number, List<UnaryTest> tests, Object answer) {
	}

}
