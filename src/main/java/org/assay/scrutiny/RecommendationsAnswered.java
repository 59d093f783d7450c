package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;

import org.assay.review.RecommendationAnswer;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The executive answered the committee.
 *
 * @param late whether that was after the two months
 */
public record RecommendationsAnswered(String council, Reference subject, List<ScrutinyRecommendation> recommendations,
		LocalDate dueOn, boolean late) implements Fact {

	/** What was accepted, in whole or in part. */
	public List<String> takenUp() {
		return this.recommendations.stream()
			.filter((one) -> one.response() != RecommendationAnswer.Response.REJECTED)
			.map(ScrutinyRecommendation::recommendation)
			.toList();
	}

}
