package org.assay.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entry of an edition's file, such as a duty, asked for what it has to say. What it
 * does not say is noted as a sentence that names it.
 */
final class EditionEntry {

	private final String name;

	private final JsonNode node;

	private final List<String> problems;

	/**
	 * @param name what the entry is called in a sentence, such as “Duty D03”
	 * @param problems takes the sentences
	 */
	EditionEntry(String name, JsonNode node, List<String> problems) {
		this.name = name;
		this.node = node;
		this.problems = problems;
	}

	/** The properties that there can be. */
	EditionEntry only(String... known) {
		if (!this.node.isObject()) {
			note(" has no properties of its own; start from the example.");
		}
		Set<String> allowed = Set.of(known);
		this.node.properties().forEach((field) -> {
			if (!allowed.contains(field.getKey())) {
				note(" has a property “" + field.getKey() + "” that there is none of; it can have "
						+ String.join(", ", known) + ".");
			}
			// YAML takes 1.10 for the number 1.1.
			if (field.getValue().isNumber()) {
				note(": write its “" + field.getKey() + "” in quotation marks.");
			}
		});
		return this;
	}

	/** Notes the properties that have to be text and are not. */
	EditionEntry says(String... fields) {
		Stream.of(fields)
			.filter((field) -> text(field).isBlank())
			.forEach((field) -> note(" lacks its “" + field + "”."));
		return this;
	}

	EditionEntry answers(String field) {
		if (!this.node.path(field).isBoolean()) {
			note(": write true or false for “" + field + "”.");
		}
		return this;
	}

	<E extends Enum<E>> EditionEntry chooses(String field, Class<E> from) {
		if (!known(from).contains(text(field).toLowerCase(Locale.ROOT))) {
			note(": “" + text(field) + "” is no “" + field + "”; write one of " + String.join(", ", known(from)) + ".");
		}
		return this;
	}

	<E extends Enum<E>> EditionEntry choosesSome(String field, Class<E> from) {
		texts(field).stream()
			.filter((one) -> !known(from).contains(one.toLowerCase(Locale.ROOT)))
			.forEach((one) -> note(": “" + one + "” is none of “" + field + "”; write some of "
					+ String.join(", ", known(from)) + "."));
		return this;
	}

	/** Notes the properties that have to be lists of texts and are not. */
	EditionEntry lists(String... fields) {
		Stream.of(fields)
			.filter((field) -> !isListOfTexts(this.node.path(field)))
			.forEach((field) -> note(
					": write “" + field + "” as a list of texts in quotation marks, [] if it is empty."));
		return this;
	}

	/** The property as an entry of its own. */
	EditionEntry part(String field) {
		return new EditionEntry(this.name + ", " + field, this.node.path(field), this.problems);
	}

	boolean has(String field) {
		return this.node.hasNonNull(field);
	}

	/** What the property says; empty if it says nothing or is a list. */
	String text(String field) {
		return this.node.path(field).asText("");
	}

	List<String> texts(String field) {
		List<String> texts = new ArrayList<>();
		this.node.path(field).forEach((one) -> texts.add(one.asText()));
		return texts;
	}

	/** Notes what is wrong, after the entry's name. */
	void note(String sentence) {
		this.problems.add(this.name + sentence);
	}

	private static boolean isListOfTexts(JsonNode list) {
		boolean texts = list.isArray();
		for (JsonNode one : list) {
			texts &= one.isTextual() && !one.textValue().isBlank();
		}
		return texts;
	}

	private static <E extends Enum<E>> List<String> known(Class<E> type) {
		return Stream.of(type.getEnumConstants())
			.map((one) -> one.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.toList());
	}

}
