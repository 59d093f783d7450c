package org.assay.cabinet;

/** Who may read a text. */
public enum Openness {

	/** Everybody. */
	PUBLIC("Public"),

	/** Only those entitled to exempt or confidential information. */
	EXEMPT("Exempt");

	private final String words;

	Openness(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/**
	 * Whether a text may stand in the version of a document: nothing exempt stands in a
	 * public one.
	 */
	public boolean mayStandIn(Openness version) {
		return this == PUBLIC || version == EXEMPT;
	}

}
