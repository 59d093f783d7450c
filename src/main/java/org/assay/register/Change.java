package org.assay.register;

/** What became of a clause from one edition to the next. */
public enum Change {

	/** Nothing before asked for it. */
	ADDED("Added"),

	/**
	 * It takes over from earlier clauses and asks for something else or something more.
	 */
	CHANGED("Changed"),

	/** It asks the same at another place. */
	MOVED("Moved"),

	/** Nothing takes it over. */
	REMOVED("Removed");

	private final String words;

	Change(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
