package org.assay.guidance;

import java.util.Set;

/** Where a check of the guidance stands. */
public enum Stage {

	WATCHING("being looked into"),

	REMAPPING("being remapped"),

	REMAPPED("waiting for its note to the executive"),

	REASSESSING("handed on to a review"),

	UNCHANGED("ended without a change");

	static final Set<Stage> OPEN = Set.of(WATCHING, REMAPPING, REMAPPED);

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	/** Completes “The check of the guidance is …”. */
	public String words() {
		return this.words;
	}

}
