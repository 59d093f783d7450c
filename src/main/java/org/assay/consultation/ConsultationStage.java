package org.assay.consultation;

import org.assay.shared.Messages;

/** Where a consultation stands. The words complete “The consultation is …”. */
public enum ConsultationStage {

	PLANNED,

	OPEN,

	CLOSED,

	ANALYSED,

	DECIDED,

	PUBLISHED,

	WITHDRAWN;

	public String words() {
		return Messages.of(this);
	}

	/** Whether it still has steps ahead of it. */
	public boolean running() {
		return this != PUBLISHED && this != WITHDRAWN;
	}

}
