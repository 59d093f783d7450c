package org.assay.council;

import org.assay.shared.Messages;

/** How a council takes its decisions, under Part 1A of the Local Government Act 2000. */
public enum Governance {

	/** A leader chosen by the council, with a cabinet. */
	LEADER_CABINET,

	/** A mayor elected by the area, with a cabinet. */
	MAYOR_CABINET,

	/** Committees decide; there is no executive, hence no call-in of its decisions. */
	COMMITTEE_SYSTEM;

	public String title() {
		return Messages.of(this);
	}

	/** Whether the council has an executive, on which its lead member can sit. */
	public boolean hasExecutive() {
		return this != COMMITTEE_SYSTEM;
	}

}
