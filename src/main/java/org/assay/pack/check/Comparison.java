package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One comparison of an input.
 *
 * @param operator how it is compared
 * @param with a text, truth value or number, or the {@link Variable} to compare with
 */
record Comparison(Operator operator, Object with) {

	static Comparison equal(Object with) {
		return new Comparison(Operator.EQUAL, with);
	}

	boolean holds(Object value, Map<String, BigDecimal> variables) {
		Object other = (this.with instanceof Variable variable)
				? variables.getOrDefault(variable.name(), BigDecimal.ZERO) : this.with;
		if (value instanceof BigDecimal number && other instanceof BigDecimal limit) {
			return this.operator.holds(number.compareTo(limit));
		}
		return this.operator == Operator.EQUAL && value.equals(other);
	}

	Optional<String> variable() {
		return (this.with instanceof Variable variable) ? Optional.of(variable.name()) : Optional.empty();
	}

	/** A number that the process knows by this name. */
	record Variable(String name) {
	}

	/** How two values stand to each other. */
	enum Operator {

		EQUAL, LESS, AT_MOST, MORE, AT_LEAST;

		static Operator of(String sign) {
			return switch (sign) {
				case "<" -> LESS;
				case "<=" -> AT_MOST;
				case ">" -> MORE;
				case ">=" -> AT_LEAST;
				default -> EQUAL;
			};
		}

		private boolean holds(int order) {
			return switch (this) {
				case EQUAL -> order == 0;
				case LESS -> order < 0;
				case AT_MOST -> order <= 0;
				case MORE -> order > 0;
				case AT_LEAST -> order >= 0;
			};
		}

	}

}
