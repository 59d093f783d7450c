package org.assay.review;

import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Reference;
import org.assay.workflow.ReadinessRule;

import org.springframework.stereotype.Component;

/** Nobody attests a self-assessment of which duties are missing. */
@Component
class DutiesAssessed implements ReadinessRule {

	private final DutyAssessments assessments;

	DutiesAssessed(DutyAssessments assessments) {
		this.assessments = assessments;
	}

	@Override
	public String key() {
		return "duties-assessed";
	}

	@Override
	public Optional<String> missing(Reference subject) {
		UUID review = ReviewId.of(subject).value();
		long open = this.assessments.countByReviewAndStateNot(review, AssessmentState.ASSESSED);
		return (open == 0) ? Optional.empty()
				: Optional.of((open == 1) ? "One duty is not assessed yet; wait for its owner."
						: open + " duties are not assessed yet; wait for their owners.");
	}

}
