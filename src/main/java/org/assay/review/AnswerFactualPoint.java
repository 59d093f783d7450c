package org.assay.review;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's answer to one point of fact.
 *
 * @param number the point's number, counted from 1
 * @param changed whether the rating changes
 * @param rating the new rating where it changes
 */
public record AnswerFactualPoint(int number, String answer, boolean changed, @Nullable Rating rating) {

	public AnswerFactualPoint {
		answer = Incomplete.unlessGiven(answer, "Answer point " + number + ".");
		if (changed && rating == null) {
			throw new Incomplete("Choose the new rating for point " + number + ", or keep the rating.");
		}
		rating = changed ? rating : null;
	}

}
