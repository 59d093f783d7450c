package org.assay.workflow;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, on its way from the form to the step, as a transient variable that
 * the engine never stores.
 */
final class SubmittedFields implements Serializable {

	/** The transient variable that carries the fields. */
	static final String VARIABLE = "assaySubmittedFields";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final transient Fields fields;

	private SubmittedFields(Fields fields) {
		this.fields = fields;
	}

	static SubmittedFields of(VariableMap properties) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		properties.keySet().forEach((name) -> plain.put(name, plain(properties.get(name))));
		return new SubmittedFields(new Fields(plain));
	}

	Fields fields() {
		return this.fields;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof SpinJsonNode node) {
			try {
				return JSON.readValue(node.toString(), Object.class);
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}
		if (value instanceof Date date) {
			return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDateTime().toString();
		}
		return value;
	}

}
