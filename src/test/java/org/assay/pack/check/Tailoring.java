package org.assay.pack.check;

import java.util.function.Consumer;

/**
 * A change that a council may make.
 *
 * @param name what it is
 * @param change how it is made to the standard pack
 */
record Tailoring(String name, Consumer<TestPack> change) {

	/** The standard pack with these changes. */
	static TestPack pack(Iterable<Tailoring> tailorings) {
		TestPack pack = TestPack.standard();
		tailorings.forEach((tailoring) -> tailoring.change().accept(pack));
		return pack;
	}

	/** A form as Camunda Modeler makes it: one choice of these answers, and reasons. */
	static String form(String id, String choice, String... answers) {
		StringBuilder components = new StringBuilder();
		if (!choice.isEmpty()) {
			components.append("""
					{"type": "radio", "id": "Field_%s", "key": "%s", "label": "What do you decide?", "values": [
					""".formatted(choice, choice));
			for (int index = 0; index < answers.length; index++) {
				components.append(index > 0 ? ", " : "")
					.append("{\"label\": \"%s\", \"value\": \"%s\"}".formatted(answers[index], answers[index]));
			}
			components.append("]}, ");
		}
		return """
				{"id": "%s", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "components": [
				%s{"type": "textarea", "id": "Field_reasons", "key": "reasons", "label": "Reasons"}]}
				"""
			.formatted(id, components);
	}

}
