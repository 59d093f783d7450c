package org.assay.cabinet;

/** Who took a decision. */
public enum DecisionMaker {

	/** A body at its meeting, SI 2012/2089 regulation 12. */
	BODY("A body at its meeting"),

	/** A member of the executive alone, regulation 13. */
	MEMBER("A member of the executive"),

	/** An officer, regulation 13. */
	OFFICER("An officer");

	private final String words;

	DecisionMaker(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
