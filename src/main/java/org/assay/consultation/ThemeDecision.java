package org.assay.consultation;

/** What the council does about what people said on a theme. */
public enum ThemeDecision {

	CHANGED("We changed this as people asked"),

	PARTLY_CHANGED("We changed part of this"),

	NOT_CHANGED("We did not change this");

	private final String words;

	ThemeDecision(String words) {
		this.words = words;
	}

	/** As the public reads it. */
	public String words() {
		return this.words;
	}

}
