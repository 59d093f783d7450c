package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.council.Person;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to a meeting, or sent apologies.
 *
 * @param attendee the person's name on that day
 * @param person the user id; empty for a guest whom the council does not know
 */
@Embeddable
public record Attendance(String attendee, @Nullable String person, @Enumerated(EnumType.STRING) Capacity capacity,
		boolean apologies) {

	public Attendance {
		attendee = Incomplete.unlessGiven(attendee, "Name everybody who attended or sent apologies.");
	}

	/** Somebody as minutes name them. */
	Attendance(String attendee, Capacity capacity, boolean apologies) {
		this(attendee, null, capacity, apologies);
	}

	Attendance of(Person known) {
		return new Attendance(known.name(), known.id(), this.capacity, this.apologies);
	}

	/** Whether they were there to decide. */
	public boolean decided() {
		return this.capacity.decides() && !this.apologies;
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
