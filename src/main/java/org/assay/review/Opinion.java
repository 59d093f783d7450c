package org.assay.review;

import org.assay.shared.Choice;

/** What the council concludes about its arrangements as a whole. */
public enum Opinion implements Choice {

	ASSURED("Assured"),

	ASSURED_WITH_ACTIONS("Assured with actions"),

	NOT_ASSURED("Not assured");

	private final String words;

	Opinion(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
