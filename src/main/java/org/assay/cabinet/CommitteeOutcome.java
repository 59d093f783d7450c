package org.assay.cabinet;

import org.assay.shared.Choice;

/** What came of a call-in before the scrutiny committee. */
public enum CommitteeOutcome implements Choice {

	NO_FURTHER_ACTION("No further action", CallInStage.NO_FURTHER_ACTION),

	/** Local Government Act 2000 s 9F(4)(a). */
	REFER_BACK("Refer back to the decision-maker", CallInStage.RECONSIDERING),

	/** Local Government Act 2000 s 9F(4)(b). */
	FULL_COUNCIL("Refer to full council", CallInStage.AT_COUNCIL),

	WITHDRAWN("Withdrawn by those who made it", CallInStage.WITHDRAWN);

	private final String words;

	private final CallInStage stage;

	CommitteeOutcome(String words, CallInStage stage) {
		this.words = words;
		this.stage = stage;
	}

	@Override
	public String words() {
		return this.words;
	}

	CallInStage stage() {
		return this.stage;
	}

}
