package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/** The director's word on the council's self-assessment. */
public record AttestSelfAssessment(boolean attested, List<String> returnedDuties, String reasons) {

	public AttestSelfAssessment {
		reasons = Incomplete.unlessGiven(reasons,
				"Write the statement you attest with, or your reasons for returning duties.");
		returnedDuties = Returned.unlessNamed(!attested, returnedDuties);
	}

}
