package org.assay.cabinet;

import java.util.Set;

/** Where a call-in stands. */
public enum CallInStage {

	RECEIVED("waiting for the monitoring officer"), AT_COMMITTEE("before the scrutiny committee"),
	AT_COUNCIL("before full council"), RECONSIDERING("back with the decision-maker"), INVALID("not valid"),
	WITHDRAWN("withdrawn"), NO_FURTHER_ACTION("ended without further action"),
	NOT_OBJECTED("not objected to by council"), LAPSED("lapsed, because the committee did not meet in time"),
	CONFIRMED("ended, the decision confirmed"), AMENDED("ended, the decision amended");

	private final String words;

	CallInStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
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
