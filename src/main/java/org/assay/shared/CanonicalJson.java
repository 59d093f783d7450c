package org.assay.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one form of JSON text that is digested: RFC 8785, so that anybody can compute the
 * digest again with any tool.
 */
public final class CanonicalJson {

	/** Only record components: computed properties are not what happened. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
		.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
		.visibility(PropertyAccessor.ALL, Visibility.NONE)
		.visibility(PropertyAccessor.FIELD, Visibility.ANY)
		.build();

	private CanonicalJson() {
	}

	public static ObjectNode object() {
		return JSON.createObjectNode();
	}

	/** The value as JSON: of a record its components and nothing else. */
	public static JsonNode of(Object value) {
		return JSON.valueToTree(value);
	}

	/** The canonical text of a record, map, list or node. */
	public static String write(Object value) {
		try {
			return new JsonCanonicalizer(of(value).toString()).getEncodedString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads what was written; text that is no JSON reads as an empty object. */
	public static JsonNode read(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (IOException ex) {
			return object();
		}
	}

	/** SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal. */
	public static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

}
