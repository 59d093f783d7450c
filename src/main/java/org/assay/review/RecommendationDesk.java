package org.assay.review;

import java.util.List;
import java.util.UUID;

import org.assay.shared.Incomplete;

import org.springframework.stereotype.Component;

/** Keeps the recommendations of a review and their answers. */
@Component
class RecommendationDesk {

	private final Recommendations recommendations;

	RecommendationDesk(Recommendations recommendations) {
		this.recommendations = recommendations;
	}

	/** A judgement given again takes the place of the earlier one. */
	void replace(AssuranceReview review, List<JudgeElements.Proposal> proposals) {
		this.recommendations.deleteByReview(review.id());
		this.recommendations.flush();
		int number = 1;
		for (JudgeElements.Proposal proposal : proposals) {
			this.recommendations.save(new Recommendation(UUID.randomUUID(), review, number, proposal));
			number++;
		}
	}

	/**
	 * Answers every recommendation.
	 * @throws Incomplete naming the first that is not answered
	 */
	void answer(AssuranceReview review, List<RecommendationAnswer> answers) {
		for (Recommendation recommendation : of(review)) {
			recommendation.answer(answers.stream()
				.filter((answer) -> answer.number() == recommendation.number())
				.findFirst()
				.orElseThrow(() -> new Incomplete("Accept, partly accept or reject recommendation "
						+ recommendation.number() + " before you conclude the review.")));
		}
	}

	List<Recommendation> of(AssuranceReview review) {
		return this.recommendations.findByReviewOrderByNumber(review.id());
	}

}
