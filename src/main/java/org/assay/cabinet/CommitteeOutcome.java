package org.assay.cabinet;

import org.assay.shared.Choice;

/** What came of a call-in before the scrutiny committee. */
public enum CommitteeOutcome implements Choice {

	NO_FURTHER_ACTION(CallInStage.NO_FURTHER_ACTION),

	/** Local Government Act 2000 s 9F(4)(a). */
	REFER_BACK(CallInStage.RECONSIDERING),

	/** Local Government Act 2000 s 9F(4)(b). */
	FULL_COUNCIL(CallInStage.AT_COUNCIL),

	WITHDRAWN(CallInStage.WITHDRAWN);

	private final CallInStage stage;

	CommitteeOutcome(CallInStage stage) {
		this.stage = stage;
	}

	CallInStage stage() {
		return this.stage;
	}

}
