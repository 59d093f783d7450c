package org.assay.review;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Counts what falls short, for the decision table that proposes the opinion. */
@Component
class WeighRatings implements ProcessAction {

	private final ReviewDesk desk;

	private final DutyDesk duties;

	WeighRatings(ReviewDesk desk, DutyDesk duties) {
		this.desk = desk;
		this.duties = duties;
	}

	@Override
	public void run(ActionCall call) {
		Weights weights = this.duties.weigh(this.desk.get(call.subject()));
		call.set("structuralNotMet", weights.structuralNotMet().size());
		call.set("notMet", weights.notMet());
		call.set("partlyMet", weights.partlyMet());
		call.set("elementsNotMet", weights.elementsNotMet());
		call.set("elementsPartlyMet", weights.elementsPartlyMet());
	}

}
