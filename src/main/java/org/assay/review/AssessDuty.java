package org.assay.review;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * How far a duty is met, in the words of those who discharge it.
 *
 * @param duty D01… or M01…
 * @param reasons needed unless the duty is met
 * @param action what will be done; needed where the duty falls short
 * @param confirmed whether its owner says that what was written last time still holds
 */
public record AssessDuty(String duty, Rating rating, String howDischarged, @Nullable String reasons,
		@Nullable String action, boolean confirmed) {

	public AssessDuty {
		howDischarged = Incomplete.unlessGiven(howDischarged, "Say how duty " + duty + " is discharged.");
		if (rating.departs()) {
			// 2009 edition, 1.12: depart from the guidance only with clear reasons.
			reasons = Incomplete.unlessGiven(reasons, "Give the reasons for which the council departs from duty " + duty
					+ " or holds that it does not apply; without written reasons it cannot.");
		}
		else if (rating != Rating.MET) {
			reasons = Incomplete.unlessGiven(reasons, "Give your reasons for the rating of duty " + duty + ".");
		}
		if (rating.fallsShort()) {
			action = Incomplete.unlessGiven(action, "Say what will be done so that duty " + duty + " is met.");
		}
	}

	/** An answer in words written for it. */
	public AssessDuty(String duty, Rating rating, String howDischarged, @Nullable String reasons,
			@Nullable String action) {
		this(duty, rating, howDischarged, reasons, action, true);
	}

}
