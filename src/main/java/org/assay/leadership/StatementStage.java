package org.assay.leadership;

/** Where a leadership statement stands. The words complete “The statement is …”. */
public enum StatementStage {

	OPENED("waiting to be drafted from the record"),

	DRAFTED("waiting until both have signed"),

	SIGNED("signed and waiting for a meeting"),

	ON_AGENDA("before the council's executive");

	private final String words;

	StatementStage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
