package org.assay.cabinet;

import org.assay.council.Councils;
import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Tells the process which report it is about and who decides on it. */
@Component
class OpenReport implements ProcessAction {

	private final Councils councils;

	OpenReport(Councils councils) {
		this.councils = councils;
	}

	@Override
	public void run(ActionCall call) {
		boolean executive = this.councils.findByKey(call.council()).orElseThrow().governance().hasExecutive();
		call.set("report", call.subject().id());
		call.set("decider", executive ? "executive" : "committee");
	}

}
