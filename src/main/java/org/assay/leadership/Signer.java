package org.assay.leadership;

import org.assay.council.Posts;

/**
 * The two who each sign a part of the statement: statutory guidance 2009, 3.31 and 4.5.
 */
public enum Signer {

	CHIEF_EXECUTIVE(Posts.CHIEF_EXECUTIVE, "chief executive"),

	LEADER("leader", "leader");

	private final String post;

	private final String words;

	Signer(String post, String words) {
		this.post = post;
		this.words = words;
	}

	/** The post whose holder signs. */
	public String post() {
		return this.post;
	}

	/** Completes “the …”. */
	public String words() {
		return this.words;
	}

}
