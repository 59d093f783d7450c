package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Incomplete;

/**
 * Closes a council's offices.
 *
 * @param since the first day
 * @param until the last day, at most {@value #LONGEST} days later
 */
public record DeclareClosure(String council, LocalDate since, LocalDate until, String reason) {

	/** What to say where the reason is missing. */
	public static final String GIVE_A_REASON = "Say why the offices are closed, such as Christmas closure.";

	// Deadlines would wander off for ever if a council were closed for good.
	private static final int LONGEST = 31;

	public DeclareClosure {
		reason = Incomplete.unlessGiven(reason, GIVE_A_REASON);
		if (until.isBefore(since)) {
			throw new Incomplete("The last day is before the first day, " + Words.day(since) + ": choose a later one.");
		}
		if (since.plusDays(LONGEST).isBefore(until)) {
			throw new Incomplete("A closure lasts at most " + LONGEST + " days: choose an earlier last day.");
		}
	}

}
