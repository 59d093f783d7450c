package org.assay.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Keeps one sender, or many together, from flooding the public page. Addresses are
 * remembered for minutes, never stored, and no more of them than responses are let in.
 */
@Component
class ResponseGate {

	private static final Duration WINDOW = Duration.ofMinutes(10);

	/** A class of pupils who answer from their school share one address. */
	private static final int FROM_ONE_SENDER = 35;

	private static final int FROM_ALL = 1_000;

	private final Map<String, Integer> admitted = new HashMap<>();

	private final Clock clock;

	private Instant since = Instant.MIN;

	private int all;

	ResponseGate(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Lets the sender pass.
	 * @param sender the network address
	 * @throws TooManyResponses if too many came within minutes
	 */
	synchronized void admit(String sender) {
		Instant now = this.clock.instant();
		if (this.since.plus(WINDOW).isBefore(now)) {
			this.since = now;
			this.admitted.clear();
			this.all = 0;
		}
		if (this.all >= FROM_ALL || this.admitted.getOrDefault(sender, 0) >= FROM_ONE_SENDER) {
			throw new TooManyResponses();
		}
		this.all++;
		this.admitted.merge(sender, 1, Integer::sum);
	}

}
