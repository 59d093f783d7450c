package org.assay.scrutiny;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a scrutiny review where a person starts its process. */
@Component("requestScrutiny")
class RequestScrutinyAction implements ProcessAction {

	private final ScrutinyDesk desk;

	RequestScrutinyAction(ScrutinyDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		call.nameCase(
				this.desk.request(new RequestScrutiny(call.council(), call.fields().text("question").orElse(""))));
	}

}
