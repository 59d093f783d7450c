package org.assay.cabinet;

import org.assay.shared.Messages;

/** How far an item is spared the full periods of notice, because it cannot wait. */
public enum Urgency {

	/** Not urgent: every notice runs its full period. */
	NONE,

	/**
	 * The 28 days of a key decision are impracticable: five clear days after the scrutiny
	 * chair was told in writing, SI 2012/2089 regulation 10.
	 */
	GENERAL_EXCEPTION,

	/**
	 * Not even that can be waited for: only with the agreement of the scrutiny chair, SI
	 * 2012/2089 regulation 11, or for a private meeting regulation 5(6). In a council
	 * without an executive, the chair of the meeting's reason, LGA 1972 s 100B(4)(b).
	 */
	SPECIAL_URGENCY;

	public String words() {
		return Messages.of(this);
	}

}
