package org.assay.cabinet;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Takes the effect from a decision that is called in. */
@Component
class SuspendDecision implements ProcessAction {

	private final CallInDesk desk;

	SuspendDecision(CallInDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.suspend(call.subject());
	}

}
