package org.assay.cabinet;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Lets a decision take effect after the committee let its time pass. */
@Component
class LapseCallIn implements ProcessAction {

	private final CallInDesk desk;

	LapseCallIn(CallInDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.lapse(call.subject());
	}

}
