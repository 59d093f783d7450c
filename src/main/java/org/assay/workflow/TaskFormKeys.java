package org.assay.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;

import org.springframework.stereotype.Component;

/** Knows which fields the form of an open task has now. */
@Component
class TaskFormKeys {

	private final FormService forms;

	private final EngineAccess engine;

	private final ObjectMapper json;

	TaskFormKeys(FormService forms, EngineAccess engine, ObjectMapper json) {
		this.forms = forms;
		this.engine = engine;
		this.json = json;
	}

	/** The keys under which the form's values are sent; none if the task has no form. */
	Set<String> of(String task) {
		try (InputStream form = this.engine.asActor(() -> this.forms.getDeployedTaskForm(task))) {
			Set<String> keys = new HashSet<>();
			collect(this.json.readTree(form), keys);
			return keys;
		}
		catch (BadUserRequestException ex) {
			return Set.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void collect(JsonNode part, Set<String> keys) {
		part.path("components").forEach((component) -> {
			// A list has a path; what is in it is sent under it.
			String key = component.path("key").asText(component.path("path").asText(""));
			if (!key.isEmpty()) {
				keys.add(key.split("\\.", 2)[0]);
			}
			else {
				collect(component, keys);
			}
		});
	}

}
