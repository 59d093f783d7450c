package org.assay.guidance;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Begins the review of the duties that a new edition added or changed. */
@Component
class ReassessDuties implements ProcessAction {

	private final GuidanceDesk desk;

	ReassessDuties(GuidanceDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.reassess(call.subject());
	}

}
