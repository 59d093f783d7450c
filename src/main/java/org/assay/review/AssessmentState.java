package org.assay.review;

import org.assay.shared.Messages;

/** Where the assessment of a duty stands. */
public enum AssessmentState {

	OPEN, AWAITING_APPROVAL, ASSESSED;

	public String words() {
		return Messages.of(this);
	}

}
