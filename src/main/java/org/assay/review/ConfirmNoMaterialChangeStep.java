package org.assay.review;

import java.util.Optional;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/**
 * The lead member says whether anything of weight has changed since the last full test.
 */
@Component
class ConfirmNoMaterialChangeStep implements StepHandler {

	private final ReviewDesk desk;

	ConfirmNoMaterialChangeStep(ReviewDesk desk) {
		this.desk = desk;
	}

	@Override
	public String step() {
		return "confirm-no-material-change";
	}

	@Override
	public void opened(OpenedStep opened) {
		AssuranceReview review = this.desk.get(opened.subject());
		opened.concerns(review.title());

		opened.show("about",
				About.review(review)
					.quote("Why the chief executive chose a light test",
							Optional.ofNullable(review.commission().reasonsForDepth()))
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		boolean changed = step.fields()
			.choice("materialChange", Answer.class, "Choose whether anything of weight has changed.") == Answer.CHANGED;
		this.desk.confirmNoMaterialChange(step.subject(),
				new ConfirmNoMaterialChange(changed, step.fields().text("reasons").orElse("")));
		if (changed) {
			step.keep("depth", Depth.FULL.key());
		}
	}

	private enum Answer {

		NONE, CHANGED

	}

}
