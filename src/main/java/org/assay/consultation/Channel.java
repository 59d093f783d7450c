package org.assay.consultation;

import org.assay.shared.Messages;

/** How a response came. */
public enum Channel {

	PAGE,

	EMAIL,

	PAPER;

	/** Completing “It came …”. */
	public String words() {
		return Messages.of(this);
	}

}
