package org.assay.cabinet;

import java.util.Set;

import org.assay.shared.Messages;

/** Where a decision stands. */
public enum DecisionStage {

	RECORDED, PUBLISHED, SUSPENDED, EFFECTIVE, CLOSED;

	public String words() {
		return Messages.of(this);
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
