package org.assay.action;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Notes that the date of an action has passed, where the diagram tells the director. */
@Component
class EscalateDelay implements ProcessAction {

	private final ActionDesk desk;

	EscalateDelay(ActionDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.fallOverdue(call.subject());
	}

}
