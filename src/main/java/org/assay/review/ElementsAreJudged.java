package org.assay.review;

import java.util.Optional;

import org.assay.shared.Reference;
import org.assay.workflow.ReadinessRule;

import org.springframework.stereotype.Component;

/** Nobody concludes a review before every element is judged. */
@Component
class ElementsAreJudged implements ReadinessRule {

	private final AssuranceReviews reviews;

	ElementsAreJudged(AssuranceReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String key() {
		return "elements-judged";
	}

	@Override
	public Optional<String> missing(Reference subject) {
		return this.reviews.findById(ReviewId.of(subject).value())
			.filter((review) -> review.latest(SignOff.Kind.JUDGEMENT).isPresent())
			.isPresent() ? Optional.empty() : Optional.of("The elements are not judged yet; wait for the assessor.");
	}

}
