package org.assay.review;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The lead member is satisfied, challenges or dissents. */
@Component
class ConsiderAssuranceStep extends ReviewStep {

	private final ReviewRecords reviewRecords;

	private final Choices choices;

	ConsiderAssuranceStep(ReviewDesk desk, ReviewRecords reviewRecords, Choices choices) {
		super(desk);
		this.reviewRecords = reviewRecords;
		this.choices = choices;
	}

	@Override
	public String step() {
		return "consider-assurance";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.line(this.reviewRecords.summary(review))
					.line(this.reviewRecords.judgements(review))
					.quote(SignOff.Kind.ATTESTATION.words(), review.said(SignOff.Kind.ATTESTATION))
					.toString());
		opened.show("dutyChoices", this.choices.duties(review));
	}

	@Override
	public void completed(CompletedStep step) {
		Consideration outcome = step.fields()
			.choice("satisfaction", Consideration.class, "Choose whether you are satisfied, challenge or dissent.");
		step.decidedOn(this.reviewRecords.answers(step.subject()));
		this.desk.consider(step.subject(), new ConsiderAssurance(outcome, step.fields().chosen("returnedDuties"),
				step.fields().text("reasons").orElse("")));
	}

}
