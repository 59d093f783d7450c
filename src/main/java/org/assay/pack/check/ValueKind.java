package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The kinds of values that a decision table may ask about and answer with. */
enum ValueKind {

	/** A text in double quotes. */
	TEXT("\"([^\"\\\\]*)\""),

	/** True or false. */
	TRUTH("true|false"),

	/** A number without a fraction. */
	WHOLE("-?\\d{1,15}"),

	/** Any number. */
	NUMBER("-?\\d{1,15}(\\.\\d{1,6})?");

	private final Pattern literal;

	ValueKind(String literal) {
		this.literal = Pattern.compile(literal);
	}

	/** The kind that a column's {@code typeRef} names. */
	static Optional<ValueKind> of(@Nullable String typeRef) {
		return Optional.ofNullable(switch ((typeRef != null) ? typeRef : "") {
			case "string" -> TEXT;
			case "boolean" -> TRUTH;
			case "integer", "long" -> WHOLE;
			case "double", "number" -> NUMBER;
			default -> null;
		});
	}

	boolean isNumber() {
		return this == WHOLE || this == NUMBER;
	}

	/** Whether values of one kind can be taken for those of the other. */
	boolean isLike(ValueKind other) {
		return this == other || (isNumber() && other.isNumber());
	}

	/** The value that the text stands for; empty if it is none of this kind. */
	Optional<Object> read(String text) {
		Matcher matcher = this.literal.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(switch (this) {
			case TEXT -> matcher.group(1);
			case TRUTH -> Boolean.valueOf(matcher.group());
			case WHOLE, NUMBER -> new BigDecimal(matcher.group());
		});
	}

}
