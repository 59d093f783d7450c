package org.assay.cabinet;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Says whether everybody cleared the report, once all have spoken. */
@Component
class WeighClearances implements ProcessAction {

	private final ReportDesk desk;

	WeighClearances(ReportDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		call.set("clearance", this.desk.weighClearances(call.subject()).cleared() ? "cleared" : "sent-back");
	}

}
