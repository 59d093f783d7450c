package org.assay.cabinet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.council.Person;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
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

		CHAIR, MEMBER, SUBSTITUTE, OFFICER, GUEST;

		public String words() {
			return Messages.of(this);
		}

		boolean decides() {
			return this != OFFICER && this != GUEST;
		}

	}

}
