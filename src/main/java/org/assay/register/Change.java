package org.assay.register;

import org.assay.shared.Messages;

/** What became of a clause from one edition to the next. */
public enum Change {

	/** Nothing before asked for it. */
	ADDED,

	/**
	 * It takes over from earlier clauses and asks for something else or something more.
	 */
	CHANGED,

	/** It asks the same at another place. */
	MOVED,

	/** Nothing takes it over. */
	REMOVED;

	public String words() {
		return Messages.of(this);
	}

}
