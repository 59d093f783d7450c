package org.assay.action;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Puts an action into the director's hands, where the diagram says so. */
@Component
class BeginIntervention implements ProcessAction {

	private final ActionDesk desk;

	BeginIntervention(ActionDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		this.desk.beginIntervention(call.subject());
	}

}
