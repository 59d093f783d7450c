package org.assay.review;

import org.assay.shared.Incomplete;

/** The director's decision on a departure from a duty. */
public record ApproveDeparture(String duty, boolean accepted, String reasons) {

	public ApproveDeparture {
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for accepting or returning the departure.");
	}

}
