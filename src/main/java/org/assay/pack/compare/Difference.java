package org.assay.pack.compare;

import org.assay.shared.Messages;

/**
 * One part of a file that differs between two versions.
 *
 * @param kind how it differs
 * @param id the part's id in its file
 * @param part what the part is, and its name if it has one
 * @param words what is different about it; empty where the kind says all
 */
public record Difference(Kind kind, String id, String part, String words) {

	/** How a part differs. */
	public enum Kind {

		/** Only the later version has it. */
		ADDED,

		/** Only the earlier version has it. */
		REMOVED,

		/** Both have it, but it does something else or reads otherwise. */
		CHANGED,

		/** It only stands elsewhere. */
		MOVED;

		/** The kind as pages name it. */
		public String word() {
			return Messages.of(this);
		}

	}

}
