package org.assay.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Finds what earlier concluded reviews leave to the next. One that covered only some
 * duties leaves nothing: the rest of its edition was not tested.
 */
@Component
class Precedents {

	private static final Set<Stage> CONCLUDED = EnumSet.of(Stage.CONCLUDED, Stage.READY);

	// More reviews in a row than any policy asks for.
	private static final Limit MEMORY = Limit.of(20);

	private final AssuranceReviews reviews;

	Precedents(AssuranceReviews reviews) {
		this.reviews = reviews;
	}

	/** Only concluded reviews count, so a review is never its own precedent. */
	Precedent of(String council) {
		List<AssuranceReview> concluded = this.reviews
			.findByCouncilAndOnlyDutiesIsNullAndStageInOrderByConclusionConcludedOnDesc(council, CONCLUDED, MEMORY);
		if (concluded.isEmpty()) {
			return Precedent.NONE;
		}
		AssuranceReview last = concluded.get(0);
		List<String> assessors = concluded.stream().map((review) -> review.commission().assessor()).toList();
		return new Precedent(last.id(), assessors, last.commission().edition(), last.commission().roles(),
				lastFullTest(council).orElse(null));
	}

	private Optional<LocalDate> lastFullTest(String council) {
		return this.reviews
			.findFirstByCouncilAndOnlyDutiesIsNullAndStageInAndCommissionDepthOrderByConclusionConcludedOnDesc(council,
					CONCLUDED, Depth.FULL)
			.flatMap(AssuranceReview::conclusion)
			.map(Conclusion::concludedOn);
	}

}
