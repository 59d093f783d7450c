package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assurance lead shows that the review may go to members. */
@Component
class ConfirmReadinessStep extends ReviewStep {

	private final Clock clock;

	ConfirmReadinessStep(ReviewDesk desk, Clock clock) {
		super(desk);
		this.clock = clock;
	}

	@Override
	public String step() {
		return "confirm-readiness";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.quote("What will be published", review.conclusion().map(Conclusion::publishedText))
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.confirmReadiness(step.subject(),
				ReadinessGate.allFrom(step.fields(), "review", LocalDate.now(this.clock)));
	}

}
