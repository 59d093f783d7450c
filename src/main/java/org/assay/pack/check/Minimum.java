package org.assay.pack.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a decision table must answer whatever a council writes into it.
 *
 * @param decision the id of the decision
 * @param when what is asked of the inputs for it to hold, each as a rule would ask it
 * @param answer what is asked of the answer, in the same way
 * @param sentence what is asked, as a sentence
 * @param source the law or guidance that asks it
 */
record Minimum(String decision, Map<String, String> when, String answer, String sentence, String source) {

	static Minimum of(JsonNode one) {
		Map<String, String> when = new LinkedHashMap<>();
		one.path("when").properties().forEach((input) -> when.put(input.getKey(), input.getValue().asText()));
		return new Minimum(one.path("decision").asText(), when, one.path("answer").asText(),
				one.path("sentence").asText(), one.path("source").asText());
	}

	/** What is asked of the input; anything if it is not named. */
	UnaryTest test(String input) {
		return read(this.when.getOrDefault(input, "-"));
	}

	/** Whether it speaks of the input or number. */
	boolean asks(String name) {
		return this.when.containsKey(name) || this.when.keySet()
			.stream()
			.flatMap((input) -> test(input).comparisons())
			.anyMatch((one) -> one.variable().filter(name::equals).isPresent());
	}

	boolean allows(Object given) {
		return read(this.answer).accepts(given, Map.of());
	}

	private static UnaryTest read(String text) {
		return Stream.of(ValueKind.TEXT, ValueKind.TRUTH, ValueKind.NUMBER)
			.map((kind) -> UnaryTest.read(text, kind))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(text));
	}

}
