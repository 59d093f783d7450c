package org.assay.register;

import org.assay.shared.Messages;

/** The kind of responsibility a duty gives. */
public enum DutyType {

	/** To lead and answer for the profession. */
	PROFESSIONAL,

	/** To answer to the public and the council; only the lead member has these. */
	POLITICAL,

	/** To secure services, whoever provides them. */
	COMMISSIONING,

	/** To work with others outside the council. */
	PARTNERSHIP,

	/** To arrange posts and structures. */
	ORGANISATIONAL,

	/** To see that work is done well enough. */
	PERFORMANCE;

	public String words() {
		return Messages.of(this);
	}

}
