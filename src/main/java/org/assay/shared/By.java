package org.assay.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, and when.
 *
 * @param today the day it is for councils at that moment
 */
public record By(Actor actor, Instant at, LocalDate today) {

	public static By now(Actor actor, Clock clock) {
		return new By(actor, clock.instant(), LocalDate.now(clock));
	}

	/** The user id. */
	public String user() {
		return this.actor.id();
	}

}
