package org.assay.action;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Messages;

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

		AGREEMENT, PROGRESS, EXTENSION, OVERDUE, DELAY, INTERVENTION_BEGUN, INTERVENTION, NOTED, EFFECT, WITHDRAWAL;

		public String words() {
			return Messages.of(this);
		}

	}

}
