package org.assay.action;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of an action where a person starts its process. */
@Component
class RequestAction implements ProcessAction {

	private final ActionDesk desk;

	RequestAction(ActionDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		if (!call.isNamed()) {
			call.nameCase(this.desk.request(call.council(), call.fields().text("toDo").orElse("")));
			call.set("action", call.subject().id());
		}
	}

}
