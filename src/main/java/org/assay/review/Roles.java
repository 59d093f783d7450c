package org.assay.review;

import org.assay.shared.Choice;

/** Whose duties a review covers. */
public enum Roles implements Choice {

	BOTH("Director and lead member"),

	DCS("Director only");

	private final String words;

	Roles(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
