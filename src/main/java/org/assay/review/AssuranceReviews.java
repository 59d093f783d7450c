package org.assay.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every review of every council. */
interface AssuranceReviews extends Repository<AssuranceReview, UUID>, JpaSpecificationExecutor<AssuranceReview> {

	AssuranceReview save(AssuranceReview review);

	Optional<AssuranceReview> findById(UUID id);

	boolean existsByCouncilAndTriggerAndReviewYearAndStageNotIn(String council, Trigger trigger, int reviewYear,
			Collection<Stage> over);

	/** Withdrawn ones included: what a council withdrew is not started again. */
	boolean existsByCouncilAndTriggerAndReviewYear(String council, Trigger trigger, int reviewYear);

	List<AssuranceReview> findByCouncilInOrderByReviewYearDescRequestedOnDescIdAsc(Collection<String> councils,
			Pageable page);

	List<AssuranceReview> findByCouncilAndOnlyDutiesIsNullAndStageInOrderByConclusionConcludedOnDesc(String council,
			Collection<Stage> concluded, Limit limit);

	Optional<AssuranceReview> findFirstByCouncilAndOnlyDutiesIsNullAndStageInAndCommissionDepthOrderByConclusionConcludedOnDesc(
			String council, Collection<Stage> concluded, Depth depth);

	/** Those of the kinds in the years, and those that say the words. */
	@Query("""
			select r from AssuranceReview r where among(r.council, :councils)
			and ((r.trigger in :kinds and r.reviewYear between :from and :to)
				or lower(r.whatHappened) like :words escape '!'
				or lower(r.commission.termsOfReference) like :words escape '!'
				or lower(r.conclusion.reasons) like :words escape '!'
				or lower(r.conclusion.publishedText) like :words escape '!')
			order by r.reviewYear desc, r.requestedOn desc, r.id""")
	Slice<AssuranceReview> findMatching(String[] councils, Collection<Trigger> kinds, int from, int to, String words,
			Pageable page);

	/** Those whose day has come and that nothing follows up yet. */
	List<AssuranceReview> findByStageAndConclusionFollowUpOnLessThanEqualAndFollowedUpByIsNull(Stage stage,
			LocalDate today);

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
