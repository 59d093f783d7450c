package org.assay.scrutiny;

import org.assay.shared.Messages;

/** Where a scrutiny review stands. The words complete “The scrutiny review is …”. */
public enum Stage {

	REQUESTED,

	DECLINED,

	GATHERING,

	HEARD,

	CONCLUDED,

	RECOMMENDED,

	ANSWERED,

	MONITORED,

	DONE,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != DECLINED && this != CONCLUDED && this != DONE && this != WITHDRAWN;
	}

}
