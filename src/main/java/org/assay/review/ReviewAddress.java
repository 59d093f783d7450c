package org.assay.review;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where reviews are read. */
@Component
class ReviewAddress implements CaseAddress {

	@Override
	public String kind() {
		return ReviewId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/reviews/" + subject.id();
	}

}
