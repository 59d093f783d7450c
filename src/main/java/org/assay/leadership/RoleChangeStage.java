package org.assay.leadership;

import org.assay.shared.Messages;

/** Where a change stands. The words complete “The change is …”. */
public enum RoleChangeStage {

	PROPOSED,

	CONSULTED_ON,

	READY,

	APPROVED,

	DESIGNATED,

	PUBLISHED,

	TURNED_DOWN,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != PUBLISHED && this != TURNED_DOWN && this != WITHDRAWN;
	}

}
