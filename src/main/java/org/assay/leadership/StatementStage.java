package org.assay.leadership;

import org.assay.shared.Messages;

/** Where a leadership statement stands. The words complete “The statement is …”. */
public enum StatementStage {

	OPENED,

	DRAFTED,

	SIGNED,

	ON_AGENDA,

	RECEIVED,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/** Whether somebody still has to do something. */
	public boolean open() {
		return this != RECEIVED && this != WITHDRAWN;
	}

}
