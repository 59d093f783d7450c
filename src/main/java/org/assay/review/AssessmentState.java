package org.assay.review;

/** Where the assessment of a duty stands. */
public enum AssessmentState {

	OPEN("Open"), AWAITING_APPROVAL("Waiting for the director to approve the departure"), ASSESSED("Assessed");

	private final String words;

	AssessmentState(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
