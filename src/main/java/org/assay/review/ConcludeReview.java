package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/**
 * The chief executive's conclusion.
 *
 * @param publishedText what the public will read
 * @param followUp when it is followed up, or why not
 */
public record ConcludeReview(Opinion opinion, String reasons, String publishedText, FollowUp followUp,
		List<RecommendationAnswer> recommendations) {

	public ConcludeReview {
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for the opinion.");
		publishedText = Incomplete.unlessGiven(publishedText, "Write what will be published about the review.");
		recommendations = List.copyOf(recommendations);
	}

}
