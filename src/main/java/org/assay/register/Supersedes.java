package org.assay.register;

import java.util.List;

/**
 * What a duty takes over from the edition before its own.
 *
 * @param clauses the paragraphs or duties there
 * @param kept whether it asks the same as they did
 */
public record Supersedes(List<String> clauses, boolean kept) {

	public Supersedes {
		clauses = List.copyOf(clauses);
		if (clauses.isEmpty()) {
			throw new IllegalArgumentException("A duty that takes nothing over is new and supersedes nothing");
		}
	}

}
