package org.assay.review;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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

		COMMISSION("Commission"), INDEPENDENCE("Independence"), MATERIAL_CHANGE("Material change"),
		ATTESTATION("Director's attestation"), JUDGEMENT("Assessor's judgement"), ACCURACY("Factual accuracy"),
		ANSWERS("Assessor's answers"), ASSURANCE("Lead member's view"), DISSENT("Dissent"), CONCLUSION("Conclusion"),
		READINESS("Readiness"), CORRECTION("Correction"), WITHDRAWAL("Withdrawal"), REOPENING("Reopening");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
