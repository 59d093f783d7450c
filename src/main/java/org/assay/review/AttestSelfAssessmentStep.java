package org.assay.review;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director stands behind the self-assessment, or sends duties back. */
@Component
class AttestSelfAssessmentStep extends ReviewStep {

	private final ReviewRecords reviewRecords;

	private final Choices choices;

	AttestSelfAssessmentStep(ReviewDesk desk, ReviewRecords reviewRecords, Choices choices) {
		super(desk);
		this.reviewRecords = reviewRecords;
		this.choices = choices;
	}

	@Override
	public String step() {
		return "attest-self-assessment";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.line(this.reviewRecords.summary(review))
					.quote(SignOff.Kind.ASSURANCE.words(), review.said(SignOff.Kind.ASSURANCE))
					.toString());
		opened.show("dutyChoices", this.choices.duties(review));
	}

	@Override
	public void completed(CompletedStep step) {
		boolean attested = step.fields()
			.choice("attestation", Answer.class,
					"Choose whether you attest the self-assessment or return duties.") == Answer.ATTESTED;
		this.desk.attest(step.subject(), new AttestSelfAssessment(attested, step.fields().chosen("returnedDuties"),
				step.fields().text("reasons").orElse("")));
		step.decidedOn(this.reviewRecords.answers(step.subject()));
	}

	private enum Answer {

		ATTESTED, RETURNED

	}

}
