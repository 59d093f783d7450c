package org.assay.review;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assessor says what might stand against their independence. */
@Component
class DeclareIndependenceStep extends ReviewStep {

	DeclareIndependenceStep(ReviewDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "declare-independence";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		CommissionReview commission = review.commission();
		About about = ReviewText.about(review).quote("Terms of reference", commission.termsOfReference());
		if (review.repeatAssessor()) {
			about.line(
					"**You also judged the council's last review.** Say in your statement why that does not weaken your independence.");
		}
		opened.show("about", about.toString());
		opened.assignTo(commission.assessor());
	}

	@Override
	public void completed(CompletedStep step) {
		boolean independent = step.fields()
			.choice("independence", Answer.class, "Choose whether you are independent.") == Answer.INDEPENDENT;
		this.desk.declareIndependence(step.subject(), new DeclareIndependence(independent,
				step.fields().text("statement").orElse(""), step.fields().text("interests").orElse(null)));
	}

	private enum Answer {

		INDEPENDENT, CONFLICTED

	}

}
