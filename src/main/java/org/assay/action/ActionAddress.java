package org.assay.action;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where actions are read. */
@Component
class ActionAddress implements CaseAddress {

	@Override
	public String kind() {
		return ActionId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/actions/" + subject.id();
	}

}
