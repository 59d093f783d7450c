package org.assay.review;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The chief executive resolves the lead member's dissent. */
@Component
class ResolveDissentStep extends ReviewStep {

	private final Choices choices;

	ResolveDissentStep(ReviewDesk desk, Choices choices) {
		super(desk);
		this.choices = choices;
	}

	@Override
	public String step() {
		return "resolve-dissent";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.quote(SignOff.Kind.ASSURANCE.words(), review.said(SignOff.Kind.ASSURANCE))
					.quote(SignOff.Kind.ATTESTATION.words(), review.said(SignOff.Kind.ATTESTATION))
					.toString());
		opened.show("dutyChoices", this.choices.duties(review));
	}

	@Override
	public void completed(CompletedStep step) {
		boolean returned = step.fields()
			.choice("dissentResolution", Answer.class,
					"Choose whether you return duties or note the dissent.") == Answer.RETURNED;
		this.desk.resolveDissent(step.subject(), new ResolveDissent(returned, step.fields().chosen("returnedDuties"),
				step.fields().text("reasons").orElse("")));
	}

	private enum Answer {

		RETURNED, NOTED

	}

}
