package org.assay.guidance;

import java.util.Set;

import org.assay.shared.Messages;

/** Where a check of the guidance stands. */
public enum Stage {

	WATCHING,

	REMAPPING,

	REMAPPED,

	ON_AGENDA,

	RECEIVED,

	UNCHANGED;

	static final Set<Stage> OPEN = Set.of(WATCHING, REMAPPING, REMAPPED);

	/** Completes “The check of the guidance is …”. */
	public String words() {
		return Messages.of(this);
	}

}
