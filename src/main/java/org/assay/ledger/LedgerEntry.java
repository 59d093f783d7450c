package org.assay.ledger;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assay.shared.CanonicalJson;

/**
 * One fact in a council's chain.
 *
 * @param council whose chain it is in
 * @param number its place in the chain, from 1 without gaps
 * @param at when it happened
 * @param actor the user id of who did it
 * @param fact what happened, such as {@code duty-assessed}
 * @param subject the reference of what it was about, such as {@code review:5b1f…}
 * @param previous the digest of the entry before, or {@link #NOTHING_BEFORE}
 * @param digest SHA-256 of {@code recorded} in hexadecimal
 * @param recorded the canonical JSON (RFC 8785) of everything that was recorded
 */
public record LedgerEntry(String council, long number, Instant at, String actor, String fact, String subject,
		String previous, String digest, @JsonRawValue String recorded) {

	/** Stands in the first entry of a chain where others have a digest. */
	public static final String NOTHING_BEFORE = "0".repeat(64);

	/** Joins what was recorded to the entry before it. */
	static LedgerEntry following(ChainHead head, ObjectNode recorded) {
		recorded.put("number", head.number() + 1);
		recorded.put("previous", head.digest());
		String text = CanonicalJson.write(recorded);
		return new LedgerEntry(recorded.path("council").asText(), head.number() + 1,
				Instant.parse(recorded.path("at").asText()), recorded.path("actor").path("id").asText(),
				recorded.path("fact").asText(), recorded.path("subject").asText(), head.digest(),
				CanonicalJson.digest(text), text);
	}

}
