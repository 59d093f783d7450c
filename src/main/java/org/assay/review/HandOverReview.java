package org.assay.review;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Tells reporting, peer challenge and actions that a review is concluded and ready. */
@Component
class HandOverReview implements ProcessAction {

	private final ReviewDesk desk;

	HandOverReview(ReviewDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.handOver(call.subject());
	}

}
