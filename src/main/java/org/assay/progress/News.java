package org.assay.progress;

import java.time.Duration;
import java.util.List;

import org.assay.ledger.LedgerEntry;

/** What happened, each thing once. */
final class News {

	private static final Duration ONE_TRANSACTION = Duration.ofSeconds(1);

	private News() {
	}

	/**
	 * The newest of these, without completed steps of which another entry tells what they
	 * meant.
	 * @param most how many at most
	 */
	static List<LedgerEntry> of(List<LedgerEntry> entries, int most) {
		return entries.stream()
			.filter((entry) -> !isStep(entry) || entries.stream().noneMatch((other) -> tellsMore(other, entry)))
			.limit(most)
			.toList();
	}

	private static boolean isStep(LedgerEntry entry) {
		return entry.fact().equals("step-completed");
	}

	private static boolean tellsMore(LedgerEntry other, LedgerEntry step) {
		return !isStep(other) && other.actor().equals(step.actor()) && other.subject().equals(step.subject())
				&& Duration.between(other.at(), step.at()).abs().compareTo(ONE_TRANSACTION) < 0;
	}

}
