package org.assay.leadership;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where leadership statements are read. */
@Component
class StatementAddress implements CaseAddress {

	@Override
	public String kind() {
		return StatementId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/statements/" + subject.id();
	}

}
