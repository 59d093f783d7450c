package org.assay.cabinet;

import java.util.Set;

import org.assay.shared.Messages;

/** Where a call-in stands. */
public enum CallInStage {

	RECEIVED, AT_COMMITTEE, AT_COUNCIL, RECONSIDERING, INVALID, WITHDRAWN, NO_FURTHER_ACTION, NOT_OBJECTED, LAPSED,
	CONFIRMED, AMENDED;

	public String words() {
		return Messages.of(this);
	}

	Set<CallInStage> next() {
		return switch (this) {
			case RECEIVED -> Set.of(AT_COMMITTEE, INVALID);
			case AT_COMMITTEE -> Set.of(WITHDRAWN, NO_FURTHER_ACTION, AT_COUNCIL, RECONSIDERING, LAPSED);
			case AT_COUNCIL -> Set.of(NOT_OBJECTED, RECONSIDERING);
			case RECONSIDERING -> Set.of(CONFIRMED, AMENDED);
			default -> Set.of();
		};
	}

	/** Whether the decision is still held up. */
	public boolean open() {
		return !next().isEmpty();
	}

}
