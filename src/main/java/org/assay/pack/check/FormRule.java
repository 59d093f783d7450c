package org.assay.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Forms are ones that Tasklist shows, and ask for all that their step needs. */
final class FormRule implements Rule {

	private static final int SCHEMA = 16;

	/** What form-js 1.8.7 shows, less what runs or shows foreign content. */
	private static final Set<String> COMPONENTS = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
			"checklist", "radio", "select", "taglist", "text", "image", "table", "group", "dynamiclist", "separator",
			"spacer", "expression");

	private final Vocabulary vocabulary;

	private final Pack standard;

	FormRule(Vocabulary vocabulary, Pack standard) {
		this.vocabulary = vocabulary;
		this.standard = standard;
	}

	@Override
	public void check(Pack pack, Problems problems) {
		pack.forms().forEach((file, form) -> checkForm(file, form, problems));
		for (FlowNode node : pack.nodes()) {
			Elements.form(node).ifPresent((id) -> pack.form(id).map(FormFields::of).ifPresent((fields) -> {
				String file = pack.fileOfForm(id);
				standardForm(node).ifPresent((needed) -> checkFields(file, needed, fields, problems));
				if (node instanceof UserTask) {
					checkOutcome(file, node, fields, problems);
				}
			}));
		}
	}

	private static void checkForm(String file, JsonNode form, Problems problems) {
		if (!"default".equals(form.path("type").asText()) || !form.path("components").isArray()) {
			problems.error(file, "The file is no form of Camunda Modeler.", "Make the form in Camunda Modeler.");
			return;
		}
		if (form.path("schemaVersion").asInt() > SCHEMA) {
			problems.error(file, "The form is newer than Tasklist can show.",
					"Make it in Camunda Modeler for Camunda Platform 7.24.");
		}
		for (String type : types(form.path("components"), new ArrayList<>())) {
			if (!COMPONENTS.contains(type)) {
				problems.error(file, "The form has a field of the kind " + type + ", which Tasklist does not show.",
						"Use another kind of field; files are attached in the Evidence tab.");
			}
		}
		FormFields.of(form)
			.doubled()
			.forEach((key) -> problems.error(file, "Two fields have the key " + key + ".",
					"Give each field a key of its own."));
	}

	private static List<String> types(JsonNode components, List<String> found) {
		for (JsonNode component : components) {
			found.add(component.path("type").asText());
			types(component.path("components"), found);
		}
		return found;
	}

	private Optional<FormFields> standardForm(FlowNode node) {
		if (node instanceof StartEvent) {
			return this.standard.nodes()
				.stream()
				.filter((one) -> one instanceof StartEvent && one.getId().equals(node.getId()))
				.flatMap((one) -> Elements.form(one).stream())
				.findFirst()
				.flatMap(this.standard::form)
				.map(FormFields::of);
		}
		return Elements.step(node).map(this.vocabulary.steps()::get).flatMap(Vocabulary.StandardStep::form);
	}

	private static void checkFields(String file, FormFields needed, FormFields offered, Problems problems) {
		needed.fields()
			.keySet()
			.stream()
			.filter((key) -> !offered.fields().containsKey(key))
			.forEach((key) -> problems.error(file, "The field " + key + " is missing, which its step needs.",
					"Put it back from the standard form."));
		needed.fields().keySet().forEach((key) -> {
			Optional<List<String>> known = needed.values(key);
			Optional<List<String>> given = offered.values(key);
			if (known.isPresent() && given.isPresent()) {
				var unknown = new TreeSet<>(given.get());
				unknown.removeAll(known.get());
				unknown.forEach((value) -> problems.error(file,
						"The field " + key + " offers " + value + ", which its step does not know.",
						"Offer only: " + String.join(", ", known.get()) + ". The labels are free."));
			}
		});
	}

	private static void checkOutcome(String file, FlowNode task, FormFields fields, Problems problems) {
		Elements.property(task, "assay.outcome")
			.filter((field) -> !fields.fields().containsKey(field))
			.filter((field) -> Elements.step(task).isEmpty())
			.ifPresent((field) -> problems.error(file,
					"The form does not ask for " + field + ", which " + Elements.label(task) + " is to decide.",
					"Add a field with that key."));
	}

}
