package org.assay.council;

/** How a council takes its decisions, under Part 1A of the Local Government Act 2000. */
public enum Governance {

	/** A leader chosen by the council, with a cabinet. */
	LEADER_CABINET("Leader and cabinet"),

	/** A mayor elected by the area, with a cabinet. */
	MAYOR_CABINET("Elected mayor and cabinet"),

	/** Committees decide; there is no executive, hence no call-in of its decisions. */
	COMMITTEE_SYSTEM("Committee system");

	private final String title;

	Governance(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the council has an executive, on which its lead member can sit. */
	public boolean hasExecutive() {
		return this != COMMITTEE_SYSTEM;
	}

}
