package org.assay.leadership;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Opens the record of a change where a person starts its process. */
@Component("proposeRoleChange")
class ProposeRoleChangeAction implements ProcessAction {

	private final RoleChangeDesk desk;

	ProposeRoleChangeAction(RoleChangeDesk desk) {
		this.desk = desk;
	}

	@Override
	public void run(ActionCall call) {
		call.nameCase(this.desk.propose(new ProposeRoleChange(call.council(),
				call.fields().choice("kind", RoleChangeKind.class, "Choose what changes."),
				call.fields().text("post").orElse(""), call.fields().text("proposal").orElse(""))));
	}

}
