package org.assay.review;

import org.assay.shared.Choice;

/** How far a duty or an element is met. */
public enum Rating implements Choice {

	MET,

	PARTLY_MET,

	NOT_MET,

	/** The council does otherwise than the guidance asks, for reasons it wrote down. */
	DEPARTED,

	/** The duty cannot arise here, for reasons written down. */
	NOT_APPLICABLE;

	/** Whether the director has to approve it before it counts. */
	public boolean departs() {
		return this == DEPARTED || this == NOT_APPLICABLE;
	}

	/** Whether it claims something that has to be shown. */
	public boolean claims() {
		return this == MET || this == PARTLY_MET;
	}

	/** Whether something remains to be done. */
	public boolean fallsShort() {
		return this == PARTLY_MET || this == NOT_MET;
	}

}
