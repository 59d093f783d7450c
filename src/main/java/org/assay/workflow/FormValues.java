package org.assay.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Values as variables that the engine can hold and a form can show. */
final class FormValues {

	/** What the engine's column for a text holds, in characters. */
	private static final int LONGEST_TEXT = 4_000;

	private static final ObjectMapper JSON = new ObjectMapper();

	private FormValues() {
	}

	/**
	 * The value of a variable; a form reads JSON as what it stands for, and JSON may be
	 * of any length.
	 */
	static @Nullable Object of(@Nullable Object value) {
		return (value instanceof String text && text.length() > LONGEST_TEXT) ? json(value) : value;
	}

	static Object json(Object value) {
		try {
			return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Not a value a form can show", ex);
		}
	}

}
