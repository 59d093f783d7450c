package org.assay.peer;

import org.assay.review.RecommendationAnswer.Response;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * The council's answer to one finding.
 *
 * @param number of the finding, counted from 1
 * @param actionToDo what is done about it; wanted unless it is rejected
 */
public record AnsweredFinding(int number, Response response, String reasons, @Nullable String actionToDo) {

	public AnsweredFinding {
		reasons = Incomplete.unlessGiven(reasons,
				"Give the council's reasons for its answer to finding " + number + ".");
		actionToDo = (response == Response.REJECTED) ? null
				: Incomplete.unlessGiven(actionToDo, "Say what the council does about finding " + number + ".");
	}

}
