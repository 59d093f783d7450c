package org.assay.cabinet;

import org.assay.shared.Messages;

/** Who may read a text. */
public enum Openness {

	/** Everybody. */
	PUBLIC,

	/** Only those entitled to exempt or confidential information. */
	EXEMPT;

	public String words() {
		return Messages.of(this);
	}

	/**
	 * Whether a text may stand in the version of a document: nothing exempt stands in a
	 * public one.
	 */
	public boolean mayStandIn(Openness version) {
		return this == PUBLIC || version == EXEMPT;
	}

}
