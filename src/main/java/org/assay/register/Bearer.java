package org.assay.register;

import org.assay.shared.Messages;

/** On whom a numbered paragraph of the guidance puts something. */
public enum Bearer {

	DCS,

	LMCS,

	CHIEF_EXECUTIVE,

	LEADER,

	COUNCIL,

	SCRUTINY,

	/** The bodies that work for children in the area, as a board. */
	PARTNERSHIP,

	GOVERNMENT;

	public String words() {
		return Messages.of(this);
	}

}
