package org.assay.notice;

import org.assay.shared.Choice;

/** How a person wants to be told. */
enum Pace implements Choice {

	AT_ONCE("At once"), DAILY("Once a day, with others"), OFF("Not by email");

	private final String words;

	Pace(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
