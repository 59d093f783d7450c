package org.assay.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.stereotype.Component;

/** Canonical JSON (RFC 8785) of what a step was about, and its digest. */
@Component
class Canonical {

	private final ObjectMapper json;

	Canonical(ObjectMapper json) {
		this.json = json;
	}

	String json(Object state) {
		try {
			return new JsonCanonicalizer(this.json.writeValueAsBytes(state)).getEncodedString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** SHA-256 of the canonical JSON, in hexadecimal. */
	String digest(Object state) {
		return digestOf(json(state));
	}

	static String digestOf(String canonical) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
