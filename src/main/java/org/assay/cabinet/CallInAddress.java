package org.assay.cabinet;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where call-ins are read: with the decision that was called in. */
@Component
class CallInAddress implements CaseAddress {

	private final CallIns callIns;

	CallInAddress(CallIns callIns) {
		this.callIns = callIns;
	}

	@Override
	public String kind() {
		return CallInId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/decisions/" + this.callIns.findById(CallInId.of(subject).value())
			.map((callIn) -> callIn.decision().id())
			.orElseThrow(() -> new OutOfSight(subject));
	}

}
