package org.assay.review;

import org.assay.shared.Choice;

/** Why a council tests its arrangements. */
public enum Trigger implements Choice {

	YEARLY("Yearly review"),

	STRUCTURE_CHANGE("Change of senior management structure", true),

	NEW_CHIEF_EXECUTIVE("New chief executive"),

	NEW_DCS("New director of children's services"),

	NEW_LMCS("New lead member for children's services"),

	POLITICAL_CHANGE("New administration"),

	FUNCTION_ADDED("Functions added to the director's post", true),

	DCS_DASS_COMBINED("Children's and adult services under one director", true),

	JOINT_DCS("One director for two councils", true),

	PERFORMANCE_CONCERN("Concern about performance or finance"),

	INSPECTION("Inspection or its findings"),

	GUIDANCE_CHANGE("New edition of the guidance"),

	FOLLOW_UP("Follow-up of a review");

	private final String words;

	private final boolean structural;

	Trigger(String words) {
		this(words, false);
	}

	Trigger(String words, boolean structural) {
		this.words = words;
		this.structural = structural;
	}

	@Override
	public String words() {
		return this.words;
	}

	/**
	 * Whether the posts themselves change, so that only a full test will do: guidance of
	 * 2012 on additional functions and joint appointments; 2009 edition, 3.13 to 3.15.
	 */
	public boolean structural() {
		return this.structural;
	}

}
