package org.assay.review;

import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step on a whole review; its task carries the review's title. */
abstract class ReviewStep implements StepHandler {

	final ReviewDesk desk;

	ReviewStep(ReviewDesk desk) {
		this.desk = desk;
	}

	@Override
	public final void opened(OpenedStep opened) {
		AssuranceReview review = this.desk.get(opened.subject());
		opened.concerns(review.title());
		show(opened, review);
	}

	/** Shows the person what they decide on. */
	abstract void show(OpenedStep opened, AssuranceReview review);

}
