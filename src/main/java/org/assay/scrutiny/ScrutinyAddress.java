package org.assay.scrutiny;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where scrutiny reviews are read. */
@Component
class ScrutinyAddress implements CaseAddress {

	@Override
	public String kind() {
		return ScrutinyId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/scrutiny/" + subject.id();
	}

}
