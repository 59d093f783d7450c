package org.assay.scrutiny;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.review.RecommendationAnswer.Response;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What the committee recommends, and what the executive answered.
 *
 * @param number counted from 1
 * @param responseReasons the executive's reasons
 */
@Embeddable
public record ScrutinyRecommendation(@Column(name = "recommendation_number") int number, String recommendation,
		@Enumerated(EnumType.STRING) @Nullable Response response, @Nullable String responseReasons) {

	public ScrutinyRecommendation {
		recommendation = Incomplete.unlessGiven(recommendation, "Write out recommendation " + number + ".");
	}

	ScrutinyRecommendation answered(Answered answer) {
		return new ScrutinyRecommendation(this.number, this.recommendation, answer.response(), answer.reasons());
	}

}
