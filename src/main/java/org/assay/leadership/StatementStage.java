package org.assay.leadership;

/** Where a leadership statement stands. The words complete “The statement is …”. */
public enum StatementStage {

	OPENED("waiting to be drafted from the record"),

	DRAFTED("waiting until both have signed"),

	SIGNED("signed and waiting for a meeting"),

	ON_AGENDA("on the agenda of the council's executive"),

	RECEIVED("before the council's executive"),

	WITHDRAWN("withdrawn");

	private final String words;

	StatementStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether somebody still has to do something. */
	public boolean open() {
		return this != RECEIVED && this != WITHDRAWN;
	}

}
