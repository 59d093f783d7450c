package org.assay.review;

import java.util.Optional;

import org.assay.shared.Reference;
import org.assay.workflow.ReadinessRule;

import org.springframework.stereotype.Component;

/** Nobody relies on a judgement whose facts are in question. */
@Component
class FactsAreSettled implements ReadinessRule {

	private final AssuranceReviews reviews;

	FactsAreSettled(AssuranceReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String key() {
		return "factual-accuracy-settled";
	}

	@Override
	public Optional<String> missing(Reference subject) {
		return this.reviews.findById(ReviewId.of(subject).value())
			.filter((review) -> review.latest(SignOff.Kind.ACCURACY).isPresent() && review.stage() != Stage.QUESTIONED)
			.isPresent() ? Optional.empty()
					: Optional
						.of("The facts are not settled yet; wait for the director's check and the assessor's answers.");
	}

}
