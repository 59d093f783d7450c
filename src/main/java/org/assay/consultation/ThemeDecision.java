package org.assay.consultation;

import org.assay.shared.Messages;

/** What the council does about what people said on a theme. */
public enum ThemeDecision {

	CHANGED,

	PARTLY_CHANGED,

	NOT_CHANGED;

	/** As the public reads it. */
	public String words() {
		return Messages.of(this);
	}

}
