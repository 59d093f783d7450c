package org.assay.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The duties of every review. */
interface DutyAssessments extends Repository<DutyAssessment, UUID> {

	DutyAssessment save(DutyAssessment assessment);

	Optional<DutyAssessment> findByReviewAndDuty(UUID review, String duty);

	Optional<DutyAssessment> findByReviewAndAnswerTask(UUID review, String task);

	List<DutyAssessment> findByReviewOrderByDuty(UUID review);

	long countByReviewAndStateNot(UUID review, AssessmentState state);

	/** The answers that say the words, the newest first. */
	@Query("""
			select a from DutyAssessment a where among(a.council, :councils)
			and (lower(a.answer.howDischarged) like :words escape '!' or lower(a.answer.reasons) like :words escape '!'
				or lower(a.answer.action) like :words escape '!')
			order by a.answer.assessedAt desc, a.id""")
	Slice<DutyAssessment> findMatching(String[] councils, String words, Pageable page);

	/** How many duties of each review have which standing rating. */
	@Query("""
			select new org.assay.review.DutyAssessments$Count(a.review,
				coalesce(a.agreedRating, a.assessorRating, a.answer.rating), count(a))
			from DutyAssessment a where among(a.council, :councils) and a.review in :reviews
			group by a.review, coalesce(a.agreedRating, a.assessorRating, a.answer.rating)""")
	List<Count> countByRating(String[] councils, Collection<UUID> reviews);

	/**
	 * How many duties of a review have a rating.
	 *
	 * @param rating null if they are not rated yet
	 */
	record Count(UUID review, @Nullable Rating rating, long duties) {
	}

}
