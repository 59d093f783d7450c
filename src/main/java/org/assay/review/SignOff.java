package org.assay.review;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Messages;

/**
 * One person's word on a review, kept as given: a later word never takes its place.
 *
 * @param kind what the word is about
 * @param outcome the key of the choice made
 * @param reasons what was given as statement or reasons
 * @param signedBy the user id
 */
@Embeddable
public record SignOff(@Enumerated(EnumType.STRING) Kind kind, String outcome, String reasons, String signedBy,
		Instant signedAt) {

	/** What a sign-off is about. */
	public enum Kind {

		COMMISSION, INDEPENDENCE, MATERIAL_CHANGE, ATTESTATION, JUDGEMENT, ACCURACY, ANSWERS, ASSURANCE, DISSENT,
		CONCLUSION, READINESS, CORRECTION, WITHDRAWAL, REOPENING;

		public String words() {
			return Messages.of(this);
		}

	}

}
