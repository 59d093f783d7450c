package org.assay.peer;

/** Where a peer challenge stands. The words complete “The peer challenge is …”. */
public enum Stage {

	REQUESTED("waiting for its scope"), SCOPED("waiting for the chief executive to endorse it"),

	BACKED("waiting for the lead member to endorse it"), ENDORSED("waiting for a team"),

	PROPOSED("waiting for the director to accept the team"), ACCEPTED("waiting for what the peers may read"),

	OPEN("under way"), FED_BACK("waiting for the letter"), WRITTEN("waiting for the check of the letter's facts"),

	QUESTIONED("waiting for the peers' answers to points of fact"), SETTLED("waiting for the letter to be published"),

	PUBLISHED("waiting for the council's plan"), PLANNED("being followed up"),

	REVIEWED("waiting for its progress to be published"), CLOSED("closed"), WITHDRAWN("withdrawn");

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != CLOSED && this != WITHDRAWN;
	}

	/** Whether the peers have work to do: until their letter is settled. */
	boolean withPeers() {
		return compareTo(PROPOSED) >= 0 && compareTo(SETTLED) < 0;
	}

	/** Whether the team was accepted and the peers may read what is shared. */
	boolean reading() {
		return compareTo(OPEN) >= 0 && compareTo(SETTLED) < 0;
	}

}
