package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assay.pack.check.Comparison.Operator;
import org.assay.pack.check.Comparison.Variable;

/**
 * What a rule of a decision table asks of one input: as much of FEEL's unary tests as can
 * be proven, which is literals, lists of them, comparisons and ranges of numbers, and
 * not.
 *
 * @param negated whether none of the alternatives may hold
 * @param anyOf the alternatives, each with all that it asks; nothing is asked if empty
 */
record UnaryTest(boolean negated, List<List<Comparison>> anyOf) {

	private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

	private static final String OPERAND = "\\s*(-?\\d[\\d.]*|[a-zA-Z]\\w*)\\s*";

	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|)" + OPERAND);

	private static final Pattern RANGE = Pattern.compile("([\\[(\\]])" + OPERAND + "\\.\\." + OPERAND + "([])\\[])");

	private static final Pattern ITEM = Pattern.compile("\\s*((?:\"[^\"]*\"|[^\",])+)\\s*(,|$)");

	/** Reads a test; empty if it says more than can be proven. */
	static Optional<UnaryTest> read(String text, ValueKind kind) {
		String said = text.strip();
		if (said.isEmpty() || said.equals("-")) {
			return Optional.of(new UnaryTest(false, List.of()));
		}
		Matcher not = NOT.matcher(said);
		boolean negated = not.matches();
		if (negated && kind == ValueKind.TRUTH) {
			return Optional.empty(); // the engine takes not(true) for false, so for never
		}
		Matcher item = ITEM.matcher(negated ? not.group(1) : said);
		List<List<Comparison>> anyOf = new ArrayList<>();
		int end = 0;
		boolean open = true;
		while (open && item.find() && item.start() == end) {
			end = item.end();
			open = item.group(2).equals(",");
			Optional<List<Comparison>> one = readOne(item.group(1).strip(), kind);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			anyOf.add(one.get());
		}
		return open ? Optional.empty() : Optional.of(new UnaryTest(negated, List.copyOf(anyOf)));
	}

	private static Optional<List<Comparison>> readOne(String text, ValueKind kind) {
		if (!kind.isNumber()) {
			return kind.read(text).map((value) -> List.of(Comparison.equal(value)));
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			return operand(range.group(2)).flatMap((from) -> operand(range.group(3)).map((to) -> List.of(
					new Comparison(range.group(1).equals("[") ? Operator.AT_LEAST : Operator.MORE, from),
					new Comparison(range.group(4).equals("]") ? Operator.AT_MOST : Operator.LESS, to))));
		}
		Matcher compared = COMPARED.matcher(text);
		return compared.matches()
				? operand(compared.group(2))
					.map((operand) -> List.of(new Comparison(Operator.of(compared.group(1)), operand)))
				: Optional.empty();
	}

	private static Optional<Object> operand(String text) {
		if (Character.isLetter(text.charAt(0))) {
			return text.matches("true|false|null|not") ? Optional.empty() : Optional.of(new Variable(text));
		}
		return ValueKind.NUMBER.read(text);
	}

	boolean accepts(Object value, Map<String, BigDecimal> variables) {
		return this.anyOf.isEmpty() || this.negated != this.anyOf.stream()
			.anyMatch((all) -> all.stream().allMatch((one) -> one.holds(value, variables)));
	}

	/** All that it compares the input with. */
	Stream<Comparison> comparisons() {
		return this.anyOf.stream().flatMap(List::stream);
	}

}
