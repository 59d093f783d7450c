package org.assay.scrutiny;

/** Where a scrutiny review stands. The words complete “The scrutiny review is …”. */
public enum Stage {

	REQUESTED("waiting for the committee to take it up"),

	DECLINED("declined by the committee"),

	GATHERING("gathering documents and notices of attendance"),

	HEARD("heard and waiting for the committee's recommendations"),

	CONCLUDED("concluded without a recommendation"),

	RECOMMENDED("waiting for the executive's response"),

	ANSWERED("answered and waiting for the response to be published"),

	MONITORED("being monitored until what was accepted is done"),

	DONE("done"),

	WITHDRAWN("withdrawn by the scrutiny chair");

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != DECLINED && this != CONCLUDED && this != DONE && this != WITHDRAWN;
	}

}
