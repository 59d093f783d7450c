package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;

/**
 * Somebody who came to a meeting, or sent apologies.
 *
 * @param attendee the person's name
 */
@Embeddable
public record Attendance(String attendee, @Enumerated(EnumType.STRING) Capacity capacity, boolean apologies) {

	public Attendance {
		attendee = Incomplete.unlessGiven(attendee, "Name everybody who attended or sent apologies.");
	}

	/** In which capacity people come to a meeting. */
	public enum Capacity {

		CHAIR("Chair"), MEMBER("Member"), SUBSTITUTE("Substitute"), OFFICER("Officer"), GUEST("Guest");

		private final String words;

		Capacity(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

		boolean decides() {
			return this != OFFICER && this != GUEST;
		}

	}

}
