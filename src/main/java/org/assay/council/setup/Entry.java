package org.assay.council.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.assay.shared.Incomplete;
import org.assay.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and what is wrong with it, field by field. It is shown
 * again with everything typed until it can be sent. Dates are three fields, such as
 * {@code since-day}, {@code since-month} and {@code since-year}.
 */
final class Entry {

	private final Map<String, String> typed;

	private final Map<String, String> errors = new LinkedHashMap<>();

	Entry(Map<String, String> typed) {
		this.typed = Map.copyOf(typed);
	}

	/** An entry nobody has typed into. */
	static Entry blank() {
		return new Entry(Map.of());
	}

	/** The text of the field as typed; empty if there is none. */
	public String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	public boolean isTicked(String field) {
		return "true".equals(text(field));
	}

	/** What is wrong with the field, if anything is. */
	public @Nullable String error(String field) {
		return this.errors.get(field);
	}

	/** What is wrong, by field, in the order of the form. */
	public Map<String, String> errors() {
		return Collections.unmodifiableMap(this.errors);
	}

	/** The date, if any of its three fields was filled. */
	Optional<LocalDate> dayIfAny(String field, String name) {
		boolean blank = (text(field + "-day") + text(field + "-month") + text(field + "-year")).isBlank();
		return blank ? Optional.empty() : Optional.of(day(field, name));
	}

	/**
	 * The date of the three fields.
	 * @param name what the form calls the date, such as {@code First day}
	 * @throws Incomplete if they make none
	 */
	LocalDate day(String field, String name) {
		try {
			int year = number(field + "-year");
			if (year >= 1900 && year <= 2200) {
				return LocalDate.of(year, number(field + "-month"), number(field + "-day"));
			}
		}
		catch (NumberFormatException | DateTimeException ex) {
			// Refused below, as a year far off is.
		}
		throw new Incomplete(name + ": enter a real date, such as 27 3 2026.");
	}

	/**
	 * The constant chosen.
	 * @throws Incomplete with the sentence, if none was
	 */
	<E extends Enum<E>> E choice(String field, Class<E> type, String sentence) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(text(field))) {
				return constant;
			}
		}
		throw new Incomplete(sentence);
	}

	/** Notes what the check says against the field. */
	Entry check(String field, Runnable check) {
		try {
			check.run();
		}
		catch (Rejected refusal) {
			this.errors.putIfAbsent(field, refusal.sentence());
		}
		return this;
	}

	/**
	 * Sends the entry unless a check failed.
	 * @param field the field beside which a refusal is shown
	 * @return whether it was accepted
	 */
	boolean send(String field, Runnable action) {
		if (this.errors.isEmpty()) {
			check(field, action);
		}
		return this.errors.isEmpty();
	}

	private int number(String field) {
		return Integer.parseInt(text(field).strip());
	}

}
