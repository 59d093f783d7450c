package org.assay.review;

import org.assay.shared.Choice;

/** Why a council tests its arrangements. */
public enum Trigger implements Choice {

	YEARLY,

	STRUCTURE_CHANGE(true),

	NEW_CHIEF_EXECUTIVE,

	NEW_DCS,

	NEW_LMCS,

	POLITICAL_CHANGE,

	FUNCTION_ADDED(true),

	DCS_DASS_COMBINED(true),

	JOINT_DCS(true),

	PERFORMANCE_CONCERN,

	INSPECTION,

	GUIDANCE_CHANGE,

	FOLLOW_UP;

	private final boolean structural;

	Trigger() {
		this(false);
	}

	Trigger(boolean structural) {
		this.structural = structural;
	}

	/**
	 * Whether the posts themselves change, so that only a full test will do: guidance of
	 * 2012 on additional functions and joint appointments; 2009 edition, 3.13 to 3.15.
	 */
	public boolean structural() {
		return this.structural;
	}

}
