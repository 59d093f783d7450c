package org.assay.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Finds what earlier concluded reviews leave to the next. */
@Component
class Precedents {

	private static final Set<Stage> CONCLUDED = EnumSet.of(Stage.CONCLUDED, Stage.READY);

	private final AssuranceReviews reviews;

	Precedents(AssuranceReviews reviews) {
		this.reviews = reviews;
	}

	/** Only concluded reviews count, so a review is never its own precedent. */
	Precedent of(String council) {
		return this.reviews.findFirstByCouncilAndStageInOrderByConclusionConcludedOnDesc(council, CONCLUDED)
			.map((last) -> new Precedent(last.id(), last.commission().assessor(), last.commission().edition(),
					last.commission().roles(), lastFullTest(council).orElse(null)))
			.orElse(Precedent.NONE);
	}

	private Optional<LocalDate> lastFullTest(String council) {
		return this.reviews
			.findFirstByCouncilAndStageInAndCommissionDepthOrderByConclusionConcludedOnDesc(council, CONCLUDED,
					Depth.FULL)
			.flatMap(AssuranceReview::conclusion)
			.map(Conclusion::concludedOn);
	}

}
