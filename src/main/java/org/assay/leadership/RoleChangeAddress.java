package org.assay.leadership;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where changes of the two posts are read. */
@Component
class RoleChangeAddress implements CaseAddress {

	@Override
	public String kind() {
		return RoleChangeId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/leadership/" + subject.id();
	}

}
