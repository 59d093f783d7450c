package org.assay.register;

import org.assay.shared.Messages;

/** Whose duty it is. */
public enum Holder {

	/** The director of children's services. */
	DCS,

	/** The lead member for children's services. */
	LMCS,

	/** Both: each answers for it in their own way. */
	JOINT;

	public String words() {
		return Messages.of(this);
	}

}
