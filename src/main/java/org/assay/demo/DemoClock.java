package org.assay.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.assay.shared.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The real time, but for the while in which the demonstration tells what happened before.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

	private final Clock real = Clock.system(Dates.IN_ENGLAND);

	private volatile @Nullable Instant told;

	private volatile Duration ahead = Duration.ZERO;

	/** Time goes on from the instant, unless it is later already. */
	synchronized void leapTo(Instant instant) {
		Duration missing = Duration.between(instant(), instant);
		if (!missing.isNegative()) {
			this.ahead = this.ahead.plus(missing);
		}
	}

	/** Time stands at the instant until told otherwise. */
	void tell(Instant instant) {
		this.told = instant;
	}

	/** Goes back to the real time, or to where leaps have led. */
	void stopTelling() {
		this.told = null;
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.real.withZone(zone);
	}

	@Override
	public Instant instant() {
		Instant now = this.told;
		return (now != null) ? now : this.real.instant().plus(this.ahead);
	}

}
