package org.assay.leadership;

import org.assay.council.Posts;
import org.assay.shared.Messages;

/**
 * The two who each sign a part of the statement: statutory guidance 2009, 3.31 and 4.5.
 */
public enum Signer {

	CHIEF_EXECUTIVE(Posts.CHIEF_EXECUTIVE),

	LEADER("leader");

	private final String post;

	Signer(String post) {
		this.post = post;
	}

	/** The post whose holder signs. */
	public String post() {
		return this.post;
	}

	/** Completes “the …”. */
	public String words() {
		return Messages.of(this);
	}

}
