package org.assay.scrutiny;

import org.assay.review.RecommendationAnswer;
import org.assay.shared.Incomplete;

/**
 * The executive's answer to one recommendation.
 *
 * @param number the recommendation's number, counted from 1
 * @param reasons needed whatever the answer is
 */
public record Answered(int number, RecommendationAnswer.Response response, String reasons) {

	public Answered {
		reasons = Incomplete.unlessGiven(reasons,
				"Give the executive's reasons for its answer to recommendation " + number + ".");
	}

}
