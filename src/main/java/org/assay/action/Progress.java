package org.assay.action;

import org.assay.shared.Choice;

/** What the owner of an action reports. */
public enum Progress implements Choice {

	GOING_ON(Stage.UNDER_WAY), DONE(Stage.REPORTED_DONE), EXTENSION(Stage.EXTENSION_ASKED);

	private final Stage leadsTo;

	Progress(Stage leadsTo) {
		this.leadsTo = leadsTo;
	}

	Stage leadsTo() {
		return this.leadsTo;
	}

}
