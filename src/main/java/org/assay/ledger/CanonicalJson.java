package org.assay.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.assay.shared.Fact;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one form of JSON text that is digested: RFC 8785, so that anybody can compute the
 * digest again with any tool.
 */
final class CanonicalJson {

	/** Only record components: a fact's computed properties are not what happened. */
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

	static ObjectNode object() {
		return JSON.createObjectNode();
	}

	/** The components of the fact, without the two that every entry has anyway. */
	static ObjectNode contentOf(Fact fact) {
		ObjectNode content = JSON.valueToTree(fact);
		content.remove(List.of("council", "subject"));
		return content;
	}

	static String write(JsonNode node) {
		try {
			return new JsonCanonicalizer(node.toString()).getEncodedString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads what was recorded; text that is no JSON reads as an empty object. */
	static JsonNode read(String recorded) {
		try {
			return JSON.readTree(recorded);
		}
		catch (IOException ex) {
			return object();
		}
	}

	/** SHA-256 of the text's UTF-8 bytes in lower-case hexadecimal. */
	static String digest(String recorded) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(recorded.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

}
