package org.assay.cabinet;

import java.util.Set;

/** Where a decision stands. */
public enum DecisionStage {

	RECORDED("recorded and not published yet"), PUBLISHED("published"), SUSPENDED("called in and suspended"),
	EFFECTIVE("in effect"), CLOSED("decided otherwise or not at all");

	private final String words;

	DecisionStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	Set<DecisionStage> next() {
		return switch (this) {
			case RECORDED -> Set.of(PUBLISHED, CLOSED);
			case PUBLISHED -> Set.of(SUSPENDED, EFFECTIVE);
			case SUSPENDED -> Set.of(PUBLISHED, CLOSED);
			case EFFECTIVE, CLOSED -> Set.of();
		};
	}

}
