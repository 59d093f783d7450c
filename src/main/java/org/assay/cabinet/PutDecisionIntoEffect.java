package org.assay.cabinet;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Brings the decision on a report into effect on its day. */
@Component
class PutDecisionIntoEffect implements ProcessAction {

	private final ReportDecisions decisions;

	PutDecisionIntoEffect(ReportDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void run(ActionCall call) {
		this.decisions.takeEffect(call.subject());
	}

}
