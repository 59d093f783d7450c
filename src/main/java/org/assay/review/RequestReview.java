package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a test of a council's arrangements.
 *
 * @param reviewYear the year it is for
 * @param whatHappened the event that calls for it; needed unless it is the yearly one
 * @param duties the keys of the only duties it covers; empty for all of the edition
 */
public record RequestReview(String council, Trigger trigger, int reviewYear, @Nullable String whatHappened,
		List<String> duties) {

	// Wide enough for any review somebody may want to enter, narrow enough for slips.
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	public RequestReview {
		duties = List.copyOf(duties);
		if (reviewYear < FIRST_YEAR || reviewYear > LAST_YEAR) {
			throw new Incomplete("Give the year the review is for as four digits, such as 2026.");
		}
		if (trigger != Trigger.YEARLY) {
			whatHappened = Incomplete.unlessGiven(whatHappened, "Say what happened that calls for this review.");
		}
	}

	public RequestReview(String council, Trigger trigger, int reviewYear, @Nullable String whatHappened) {
		this(council, trigger, reviewYear, whatHappened, List.of());
	}

}
