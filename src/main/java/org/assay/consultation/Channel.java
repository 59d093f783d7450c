package org.assay.consultation;

/** How a response came. */
public enum Channel {

	PAGE("on the public page"),

	EMAIL("by e-mail"),

	PAPER("on paper");

	private final String words;

	Channel(String words) {
		this.words = words;
	}

	/** Completing “It came …”. */
	public String words() {
		return this.words;
	}

}
