package org.assay.workflow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a submitted form, read with the sentence to show when one is missing or
 * cannot be understood. Blank text counts as absent.
 */
public final class Fields {

	private final Map<String, Object> values;

	public Fields(Map<String, ? extends @Nullable Object> values) {
		Map<String, Object> given = new LinkedHashMap<>();
		values.forEach((name, value) -> {
			if (value != null) {
				given.put(name, value);
			}
		});
		this.values = Collections.unmodifiableMap(given);
	}

	/** All fields that were given, by name. */
	public Map<String, Object> all() {
		return this.values;
	}

	public Optional<String> text(String name) {
		return Optional.ofNullable(this.values.get(name))
			.map(Object::toString)
			.map(String::strip)
			.filter((text) -> !text.isEmpty());
	}

	/**
	 * The text of a field.
	 * @throws Incomplete with the sentence, if it is absent or blank
	 */
	public String text(String name, String sentence) {
		return text(name).orElseThrow(() -> new Incomplete(sentence));
	}

	public boolean isTicked(String name) {
		return Boolean.TRUE.equals(this.values.get(name)) || "true".equals(this.values.get(name));
	}

	/**
	 * The date of a field, if one was given.
	 * @throws Incomplete with the sentence, if it is not a date
	 */
	public Optional<LocalDate> date(String name, String sentence) {
		return text(name).map((text) -> {
			try {
				return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
			}
			catch (DateTimeParseException ex) {
				throw new Incomplete(sentence);
			}
		});
	}

	/**
	 * The chosen constant, whose form value is its name in kebab case.
	 * @throws Incomplete with the sentence, if nothing or something unknown was chosen
	 */
	public <E extends Enum<E>> E choice(String name, Class<E> type, String sentence) {
		String chosen = text(name, sentence).replace('-', '_').toUpperCase(Locale.ROOT);
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(chosen)) {
				return constant;
			}
		}
		throw new Incomplete(sentence);
	}

	/** The values of a list of choices, such as the duties ticked in a checklist. */
	public List<String> chosen(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	/** The rows of a dynamic list, each with the fields of one row. */
	public List<Fields> rows(String name) {
		List<Fields> rows = new ArrayList<>();
		if (this.values.get(name) instanceof List<?> list) {
			for (Object row : list) {
				if (row instanceof Map<?, ?> map) {
					Map<String, @Nullable Object> fields = new LinkedHashMap<>();
					map.forEach((key, value) -> fields.put(String.valueOf(key), value));
					rows.add(new Fields(fields));
				}
			}
		}
		return rows;
	}

}
