package org.assay.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands still at ten in the morning of a day that the test chooses. */
@TestComponent
@Primary
public class MovedClock extends Clock {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private volatile LocalDate day = LocalDate.of(2036, 3, 3);

	/** It is this day from now on. */
	public void moveTo(LocalDate other) {
		this.day = other;
	}

	public LocalDate today() {
		return this.day;
	}

	@Override
	public ZoneId getZone() {
		return LONDON;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	@Override
	public Instant instant() {
		return this.day.atTime(LocalTime.of(10, 0)).atZone(LONDON).toInstant();
	}

}
