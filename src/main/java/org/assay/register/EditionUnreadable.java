package org.assay.register;

import java.util.List;

import org.assay.shared.Rejected;

/** The file of an edition is wrong in one or more places; nothing of it was imported. */
public final class EditionUnreadable extends Rejected {

	private final List<String> problems;

	EditionUnreadable(List<String> problems) {
		super((problems.size() == 1) ? "Nothing was imported. " + problems.get(0)
				: "Nothing was imported, because of " + problems.size() + " mistakes in the file.");
		this.problems = List.copyOf(problems);
	}

	/** Everything that has to be put right, a sentence each. */
	public List<String> problems() {
		return this.problems;
	}

}
