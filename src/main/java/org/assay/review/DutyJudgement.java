package org.assay.review;

import org.assay.shared.Incomplete;

/** The assessor's own rating of a duty where it differs from the owner's. */
public record DutyJudgement(String duty, Rating rating, String reasons) {

	public DutyJudgement {
		duty = Incomplete.unlessGiven(duty, "Choose the duty that you rate differently, or remove the row.");
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for rating duty " + duty + " differently.");
	}

}
