package org.assay.cabinet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.assay.shared.Actor;

/** Who acts, and when. */
record By(Actor actor, Instant at, LocalDate today) {

	static By now(Actor actor, Clock clock) {
		return new By(actor, clock.instant(), LocalDate.now(clock));
	}

	/** The user id. */
	String user() {
		return this.actor.id();
	}

}
