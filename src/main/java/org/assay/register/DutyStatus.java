package org.assay.register;

/** Whether a duty still stands as its edition wrote it. */
public enum DutyStatus {

	/** It stands. */
	CURRENT,

	/** It stands, but later law changed its terms; the note says how. */
	ADAPTED,

	/** The law under it is gone; kept so that old reviews can be read. */
	HISTORIC

}
