package org.assay.register;

/** Whose duty it is. */
public enum Holder {

	/** The director of children's services. */
	DCS("Director of children's services"),

	/** The lead member for children's services. */
	LMCS("Lead member for children's services"),

	/** Both: each answers for it in their own way. */
	JOINT("Director and lead member");

	private final String words;

	Holder(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
