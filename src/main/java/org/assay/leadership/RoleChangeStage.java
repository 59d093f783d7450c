package org.assay.leadership;

/** Where a change stands. The words complete “The change is …”. */
public enum RoleChangeStage {

	PROPOSED("proposed and waiting to be set out"),

	CONSULTED_ON("being consulted on"),

	READY("waiting for a decision"),

	APPROVED("approved and waiting for the designation"),

	DESIGNATED("designated and waiting to be published"),

	PUBLISHED("published"),

	TURNED_DOWN("turned down"),

	WITHDRAWN("withdrawn");

	private final String words;

	RoleChangeStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != PUBLISHED && this != TURNED_DOWN && this != WITHDRAWN;
	}

}
