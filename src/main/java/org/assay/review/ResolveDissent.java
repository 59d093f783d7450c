package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/** The chief executive's answer to a lead member who dissents. */
public record ResolveDissent(boolean returned, List<String> returnedDuties, String reasons) {

	public ResolveDissent {
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for how you resolve the lead member's dissent.");
		returnedDuties = Returned.unlessNamed(returned, returnedDuties);
	}

}
