package org.assay.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.shared.CanonicalJson;

/**
 * A chain that was copied out of the ledger, line by line what was recorded. It is read
 * in order and needs nothing but its own lines to be verified.
 */
public final class WrittenChain {

	private final Walk walk = new Walk();

	private String council = "";

	/** Takes the next line; one that is no entry of a ledger is a flaw. */
	public void next(String recorded) {
		JsonNode entry = CanonicalJson.read(recorded);
		this.council = entry.path("council").asText();
		this.walk.to(new LedgerEntry(this.council, entry.path("number").asLong(), time(entry.path("at").asText()),
				entry.path("actor").path("id").asText(), entry.path("fact").asText(), entry.path("subject").asText(),
				entry.path("previous").asText(), CanonicalJson.digest(recorded), recorded));
	}

	private static Instant time(String text) {
		try {
			return Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			return Instant.EPOCH; // differs from the text, and is found to
		}
	}

	/** What was found, up to the last line. */
	public Verification end() {
		return this.walk.end(this.council);
	}

}
