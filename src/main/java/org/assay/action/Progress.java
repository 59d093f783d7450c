package org.assay.action;

import org.assay.shared.Choice;

/** What the owner of an action reports. */
public enum Progress implements Choice {

	GOING_ON("Work goes on", Stage.UNDER_WAY), DONE("It is done", Stage.REPORTED_DONE),
	EXTENSION("A later date is needed", Stage.EXTENSION_ASKED);

	private final String words;

	private final Stage leadsTo;

	Progress(String words, Stage leadsTo) {
		this.words = words;
		this.leadsTo = leadsTo;
	}

	@Override
	public String words() {
		return this.words;
	}

	Stage leadsTo() {
		return this.leadsTo;
	}

}
