package org.assay.review;

import org.assay.shared.Choice;

/** What the lead member says of the assurance given. */
public enum Consideration implements Choice {

	SATISFIED("Satisfied"),

	/** Named duties are to be looked at again. */
	CHALLENGED("Challenged"),

	/** Disagrees with the assurance as a whole; the chief executive resolves it. */
	DISSENTED("Dissented");

	private final String words;

	Consideration(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
