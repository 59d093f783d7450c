package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/** The lead member's view of the assurance given. */
public record ConsiderAssurance(Consideration outcome, List<String> returnedDuties, String reasons) {

	public ConsiderAssurance {
		reasons = Incomplete.unlessGiven(reasons, "Say what satisfies you, what you challenge, or why you dissent.");
		returnedDuties = Returned.unlessNamed(outcome == Consideration.CHALLENGED, returnedDuties);
	}

}
