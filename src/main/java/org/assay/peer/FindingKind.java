package org.assay.peer;

import org.assay.shared.Choice;

/** What peers find. They give no grade: a challenge is no inspection. */
public enum FindingKind implements Choice {

	STRENGTH("Strength"), AREA_FOR_CONSIDERATION("Area for consideration");

	private final String words;

	FindingKind(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
