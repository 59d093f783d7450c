package org.assay.pack.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The fields that a form offers.
 *
 * @param fields each field by its key; those of a list's rows by the list's key, a dot
 * and their own
 * @param doubled keys that more than one field has
 */
record FormFields(Map<String, JsonNode> fields, List<String> doubled) {

	static FormFields of(JsonNode form) {
		FormFields found = new FormFields(new LinkedHashMap<>(), new ArrayList<>());
		found.add(form.path("components"), "");
		return found;
	}

	private void add(JsonNode components, String within) {
		for (JsonNode component : components) {
			String key = component.path("key").asText("");
			String path = component.path("path").asText("");
			if (!key.isEmpty() && this.fields.put(within + key, component) != null) {
				this.doubled.add(within + key);
			}
			add(component.path("components"), path.isEmpty() ? within : within + path + ".");
		}
	}

	/** The values that the field offers, if the form itself lists them. */
	Optional<List<String>> values(String field) {
		return Optional.ofNullable(this.fields.get(field))
			.map((component) -> component.path("values"))
			.filter(JsonNode::isArray)
			.map((values) -> values.findValuesAsText("value"));
	}

}
