package org.assay.council;

import org.assay.shared.Incomplete;
import org.assay.shared.Messages;

/**
 * What a council decides for itself, in whole numbers. Statutory minimums are no
 * settings: a council may be stricter, never laxer.
 */
public enum Setting {

	/** The month in which the yearly review starts. */
	REVIEW_START_MONTH(4, 1, 12),

	/** The day of that month. */
	REVIEW_START_DAY(1, 1, 28),

	/** A light review is open only if a full one was concluded within so many years. */
	FULL_TEST_WITHIN_YEARS(3, 1, 5),

	/** The largest file that may be attached as evidence, in megabytes. */
	EVIDENCE_FILE_MEGABYTES(100, 1, 500),

	/** After so many reviews in a row the same assessor is flagged. */
	ASSESSOR_REPEATS(2, 1, 5),

	/** Working days within which the owner of a duty assesses it. */
	ASSESSMENT_WORKING_DAYS(20, 5, 60),

	/** Working days after publication in which an executive decision can be called in. */
	CALL_IN_WORKING_DAYS(5, 3, 5),

	/** Working days in which the scrutiny committee meets on a call-in. */
	CALL_IN_MEETING_WORKING_DAYS(10, 5, 15),

	/** Working days in which a decision that scrutiny referred back is decided again. */
	RECONSIDERATION_WORKING_DAYS(5, 1, 10),

	/** Working days after an action fell overdue until the director intervenes. */
	INTERVENTION_WORKING_DAYS(10, 1, 40),

	/** Whether anybody may read what was published without signing in: 1 yes, 0 no. */
	PUBLIC_PAGES(1, 0, 1),

	/** Statutory guidance 2009, 3.31 and 4.5; later editions no longer ask it. */
	LEADERSHIP_STATEMENT(0, 0, 1),

	/** LGA corporate peer challenge: the report within three months. */
	PEER_LETTER_MONTHS(3, 1, 6),

	/** LGA corporate peer challenge: the plan within five months. */
	PEER_PLAN_MONTHS(5, 1, 12),

	/** LGA corporate peer challenge: a look at progress after about ten months. */
	PEER_PROGRESS_MONTHS(10, 3, 18),

	/** LGA corporate peer challenge: the progress is published within twelve months. */
	PEER_REPORT_MONTHS(12, 6, 24),

	/** No law fixes it; twelve weeks are widely accepted as adequate. */
	CONSULTATION_WEEKS(12, 4, 26),

	/** From then on nobody has to be asked or told anything any more. */
	RESPONDENT_DETAILS_MONTHS(6, 1, 24);

	private final int usual;

	private final int least;

	private final int most;

	Setting(int usual, int least, int most) {
		this.usual = usual;
		this.least = least;
		this.most = most;
	}

	public String title() {
		return Messages.of(this);
	}

	public String hint() {
		return Messages.of(this, "hint");
	}

	/** What holds where the council has decided nothing. */
	public int usual() {
		return this.usual;
	}

	/**
	 * The number as typed.
	 * @throws Incomplete if it is none, or outside the range of the setting
	 */
	public int read(String text) {
		String typed = text.strip();
		if (typed.matches("\\d{1,6}")) {
			int number = Integer.parseInt(typed);
			if (number >= this.least && number <= this.most) {
				return number;
			}
		}
		throw new Incomplete(title() + ": enter a whole number from " + this.least + " to " + this.most + ".");
	}

}
