package org.assay.consultation;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where consultations are read. */
@Component
class ConsultationAddress implements CaseAddress {

	@Override
	public String kind() {
		return ConsultationId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/consultations/" + subject.id();
	}

}
