package org.assay.review;

import java.util.Optional;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/**
 * The lead member says whether anything of weight has changed since the last full test.
 */
@Component
class ConfirmNoMaterialChangeStep extends ReviewStep {

	ConfirmNoMaterialChangeStep(ReviewDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "confirm-no-material-change";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
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
