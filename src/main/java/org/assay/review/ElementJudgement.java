package org.assay.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;

/**
 * The assessor's judgement on one element of assurance.
 *
 * @param element E1…
 */
@Embeddable
public record ElementJudgement(String element, @Enumerated(EnumType.STRING) Rating rating, String reasons) {

	public ElementJudgement {
		if (rating.departs()) {
			throw new Incomplete("Rate element " + element + " as met, partly met or not met.");
		}
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for the rating of element " + element + ".");
	}

}
