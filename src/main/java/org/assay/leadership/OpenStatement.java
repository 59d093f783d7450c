package org.assay.leadership;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a leadership statement where a person starts its process. */
@Component
class OpenStatement implements ProcessAction {

	private final StatementDesk desk;

	OpenStatement(StatementDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		if (!call.isNamed()) {
			call.nameCase(this.desk.open(call.council()));
		}
	}

}
