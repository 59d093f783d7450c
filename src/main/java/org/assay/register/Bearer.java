package org.assay.register;

/** On whom a numbered paragraph of the guidance puts something. */
public enum Bearer {

	DCS("Director of children's services"),

	LMCS("Lead member for children's services"),

	CHIEF_EXECUTIVE("Chief executive"),

	LEADER("Leader or mayor"),

	COUNCIL("Council"),

	SCRUTINY("Overview and scrutiny"),

	/** The bodies that work for children in the area, as a board. */
	PARTNERSHIP("Local partnership"),

	GOVERNMENT("Government");

	private final String words;

	Bearer(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
