package org.assay.cabinet.document;

import org.assay.shared.Messages;

/** How far a version of a report has come. */
public enum Stage {

	/** May still change; every page says so. */
	DRAFT,

	/** Frozen as it went to the committee. */
	PUBLISHED;

	public String title() {
		return Messages.of(this);
	}

}
