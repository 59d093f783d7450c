package org.assay.review;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Hands the open duties of a review to the diagram, one assessment for each. */
@Component
class OpenAssessments implements ProcessAction {

	private final ReviewDesk desk;

	private final DutyDesk duties;

	OpenAssessments(ReviewDesk desk, DutyDesk duties) {
		this.desk = desk;
		this.duties = duties;
	}

	@Override
	public void run(ActionCall call) {
		call.hand("duties", this.duties.openOnes(this.desk.get(call.subject())));
	}

}
