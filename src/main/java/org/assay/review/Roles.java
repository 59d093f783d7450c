package org.assay.review;

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
