package org.assay.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The duties of every review. */
interface DutyAssessments extends Repository<DutyAssessment, UUID> {

	DutyAssessment save(DutyAssessment assessment);

	Optional<DutyAssessment> findByReviewAndDuty(UUID review, String duty);

	Optional<DutyAssessment> findByReviewAndAnswerTask(UUID review, String task);

	List<DutyAssessment> findByReviewOrderByDuty(UUID review);

	long countByReviewAndStateNot(UUID review, AssessmentState state);

}
