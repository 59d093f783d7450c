package org.assay.guidance;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where it is read what a new edition of the guidance changed. */
@Component
class GuidanceAddress implements CaseAddress {

	@Override
	public String kind() {
		return GuidanceChangeId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return page(subject);
	}

	static String page(Reference subject) {
		return "/guidance/" + subject.id();
	}

}
