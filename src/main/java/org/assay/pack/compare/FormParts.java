package org.assay.pack.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The questions of a form, each by its id. */
final class FormParts {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Set<String> NO_FACTS = Set.of("id", "layout", "components");

	private FormParts() {
	}

	static Map<String, Part> of(byte[] form) {
		try {
			Map<String, Part> parts = new LinkedHashMap<>();
			collect(JSON.readTree(form), parts);
			return parts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void collect(JsonNode owner, Map<String, Part> parts) {
		String before = "first";
		for (JsonNode component : owner.path("components")) {
			String id = component.path("id").asText();
			Map<String, String> facts = facts(component);
			parts.put(id, new Part(name(component), facts, facts, owner.path("id").asText() + " after " + before));
			collect(component, parts);
			before = id;
		}
	}

	private static String name(JsonNode component) {
		String label = component.path("label").asText(component.path("text").asText(""));
		return switch (component.path("type").asText()) {
			case "text", "html" -> "Text" + (label.isBlank() ? "" : " “" + beginning(label) + "”");
			case "dynamiclist" -> "List “" + label + "”";
			default -> "Question “" + beginning(label) + "”";
		};
	}

	private static String beginning(String text) {
		String line = text.lines().findFirst().orElse("");
		return (line.length() > 60) ? line.substring(0, 60) + "…" : line;
	}

	private static Map<String, String> facts(JsonNode component) {
		Map<String, String> facts = new TreeMap<>();
		component.properties().forEach((property) -> {
			if (!NO_FACTS.contains(property.getKey())) {
				facts.put(Words.fact(property.getKey()), property.getValue().isTextual() ? property.getValue().asText()
						: property.getValue().toString());
			}
		});
		return facts;
	}

}
