package org.assay.review;

import org.assay.shared.Choice;

/** How deeply a review looks. */
public enum Depth implements Choice {

	FULL("Full test"),

	/** Nothing of weight has changed: last year's answers stand until attested anew. */
	LIGHT("Light test");

	private final String words;

	Depth(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
