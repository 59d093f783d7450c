package org.assay.peer;

import org.assay.shared.Reference;
import org.assay.workflow.CaseAddress;

import org.springframework.stereotype.Component;

/** Where peer challenges are read. */
@Component
class ChallengeAddress implements CaseAddress {

	@Override
	public String kind() {
		return ChallengeId.KIND;
	}

	@Override
	public String of(Reference subject) {
		return "/peer-challenges/" + subject.id();
	}

}
