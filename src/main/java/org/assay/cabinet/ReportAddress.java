package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where reports are read. */
@Component
class ReportAddress implements CaseAddress {

	@Override
	public String kind() {
		return ReportId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/reports/" + subject.id();
	}

}
