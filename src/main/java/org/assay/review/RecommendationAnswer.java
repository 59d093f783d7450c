package org.assay.review;

import org.assay.shared.Choice;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What the chief executive answers to one recommendation.
 *
 * @param number the recommendation's number, counted from 1
 * @param reasons needed unless it is accepted whole
 */
public record RecommendationAnswer(int number, Response response, @Nullable String reasons) {

	public RecommendationAnswer {
		if (response != Response.ACCEPTED) {
			reasons = Incomplete.unlessGiven(reasons,
					"Give your reasons for not accepting recommendation " + number + " in full.");
		}
	}

	/** Whether a recommendation is taken up. */
	public enum Response implements Choice {

		ACCEPTED, PARTLY_ACCEPTED, REJECTED;

	}

}
