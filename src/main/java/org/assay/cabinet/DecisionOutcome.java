package org.assay.cabinet;

import org.assay.shared.Messages;

/** What was decided on what was recommended. */
public enum DecisionOutcome {

	NOTED, APPROVED, AMENDED, REFERRED_BACK, DEFERRED;

	public String words() {
		return Messages.of(this);
	}

	/** Whether the matter was decided, so that it can take effect and be called in. */
	public boolean decides() {
		return this != REFERRED_BACK && this != DEFERRED;
	}

}
