package org.assay.leadership;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Begins the review that a wider post needs before it is decided on. */
@Component("requestEventReview")
class RequestEventReviewAction implements ProcessAction {

	private final RoleChangeDesk desk;

	RequestEventReviewAction(RoleChangeDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.requestEventReview(call.subject());
	}

}
