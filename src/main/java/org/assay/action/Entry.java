package org.assay.action;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing that was said about an action or happened to it, kept as given.
 *
 * @param outcome the key of the choice made, or empty
 * @param enteredBy the user id
 */
@Embeddable
public record Entry(@Enumerated(EnumType.STRING) Kind kind, String outcome, String words, String enteredBy,
		Instant enteredAt) {

	/** What an entry is about. */
	public enum Kind {

		AGREEMENT("Agreed"), PROGRESS("Progress"), EXTENSION("New date"), OVERDUE("Overdue"),
		DELAY("Director on the delay"), INTERVENTION_BEGUN("Director intervenes"), INTERVENTION("Intervention"),
		NOTED("Lead member"), EFFECT("Check of the effect"), WITHDRAWAL("Withdrawn");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
