package org.assay.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Every review of every council. */
interface AssuranceReviews extends Repository<AssuranceReview, UUID> {

	AssuranceReview save(AssuranceReview review);

	Optional<AssuranceReview> findById(UUID id);

	boolean existsByCouncilAndTriggerAndReviewYearAndStageNotIn(String council, Trigger trigger, int reviewYear,
			Collection<Stage> over);

	/** Withdrawn ones included: what a council withdrew is not started again. */
	boolean existsByCouncilAndTriggerAndReviewYear(String council, Trigger trigger, int reviewYear);

	List<AssuranceReview> findByCouncilInOrderByReviewYearDescRequestedOnDescIdAsc(Collection<String> councils,
			Pageable page);

	long countByCouncilIn(Collection<String> councils);

	List<AssuranceReview> findByCouncilAndOnlyDutiesIsNullAndStageInOrderByConclusionConcludedOnDesc(String council,
			Collection<Stage> concluded, Limit limit);

	Optional<AssuranceReview> findFirstByCouncilAndOnlyDutiesIsNullAndStageInAndCommissionDepthOrderByConclusionConcludedOnDesc(
			String council, Collection<Stage> concluded, Depth depth);

	/**
	 * The review.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default AssuranceReview get(Actor actor, Reference reference) {
		AssuranceReview review = findById(ReviewId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, review.council(), reference);
		return review;
	}

}
