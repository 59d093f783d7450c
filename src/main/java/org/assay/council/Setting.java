package org.assay.council;

import org.assay.shared.Incomplete;

/**
 * What a council decides for itself, in whole numbers. Statutory minimums are no
 * settings: a council may be stricter, never laxer.
 */
public enum Setting {

	/** The month in which the yearly review starts. */
	REVIEW_START_MONTH("Month in which the yearly review starts", "1 is January, 12 is December", 4, 1, 12),

	/** The day of that month. */
	REVIEW_START_DAY("Day of that month", "At most 28, so that every month has it", 1, 1, 28),

	/** A light review is open only if a full one was concluded within so many years. */
	FULL_TEST_WITHIN_YEARS("Full test at least every so many years",
			"A review may take the light path only if a full test was concluded within these years", 3, 1, 5),

	/** The largest file that may be attached as evidence, in megabytes. */
	EVIDENCE_FILE_MEGABYTES("Largest file of evidence, in megabytes", "The installation may allow less", 100, 1, 500),

	/** After so many reviews in a row the same assessor is flagged. */
	ASSESSOR_REPEATS("Reviews in a row by one assessor before this is flagged",
			"An assessor who comes back again and again is less independent", 2, 1, 5),

	/** Working days within which the owner of a duty assesses it. */
	ASSESSMENT_WORKING_DAYS("Working days to assess a duty", "Counted without weekends, bank holidays and closures", 20,
			5, 60),

	/** Working days after publication in which an executive decision can be called in. */
	CALL_IN_WORKING_DAYS("Working days in which a decision can be called in",
			"Counted after the day of publication; the decision takes effect on the next day", 5, 3, 5),

	/** Working days in which the scrutiny committee meets on a call-in. */
	CALL_IN_MEETING_WORKING_DAYS("Working days for scrutiny to meet on a call-in",
			"If it does not meet by then, the decision takes effect", 10, 5, 15),

	/** Working days in which a decision that scrutiny referred back is decided again. */
	RECONSIDERATION_WORKING_DAYS("Working days to reconsider a decision after a call-in",
			"Counted after the day on which scrutiny or the council referred it back", 5, 1, 10),

	/** Working days after an action fell overdue until the director intervenes. */
	INTERVENTION_WORKING_DAYS("Working days an action may be overdue before the director intervenes",
			"Counted from the day the director was told", 10, 1, 40),

	/** Whether anybody may read what was published without signing in: 1 yes, 0 no. */
	PUBLIC_PAGES("Public pages, open without signing in: 1 for yes, 0 for no",
			"They show what was published and nothing that is exempt", 1, 0, 1),

	/** Statutory guidance 2009, 3.31 and 4.5; later editions no longer ask it. */
	LEADERSHIP_STATEMENT("Yearly statement of the chief executive and the leader",
			"1 if they assess governance, partnerships and safeguarding each year and sign it, 0 if not", 0, 0, 1),

	/** LGA corporate peer challenge: the report within three months. */
	PEER_LETTER_MONTHS("Months to publish the letter of a peer challenge", "Counted from the day of the feedback", 3, 1,
			6),

	/** LGA corporate peer challenge: the plan within five months. */
	PEER_PLAN_MONTHS("Months to plan what follows from a peer challenge", "Counted from the day of the feedback", 5, 1,
			12),

	/** LGA corporate peer challenge: a look at progress after about ten months. */
	PEER_PROGRESS_MONTHS("Months until the progress after a peer challenge is reviewed",
			"Counted from the day of the feedback", 10, 3, 18),

	/** LGA corporate peer challenge: the progress is published within twelve months. */
	PEER_REPORT_MONTHS("Months to publish the progress after a peer challenge", "Counted from the day of the feedback",
			12, 6, 24),

	/** No law fixes it; twelve weeks are widely accepted as adequate. */
	CONSULTATION_WEEKS("Weeks a consultation is open at least", "A shorter one needs reasons, which the public reads",
			12, 4, 26),

	/** From then on nobody has to be asked or told anything any more. */
	RESPONDENT_DETAILS_MONTHS("Months to keep the details of people who answered a consultation",
			"Counted from the day on which the outcome is published; then they are deleted", 6, 1, 24);

	private final String title;

	private final String hint;

	private final int usual;

	private final int least;

	private final int most;

	Setting(String title, String hint, int usual, int least, int most) {
		this.title = title;
		this.hint = hint;
		this.usual = usual;
		this.least = least;
		this.most = most;
	}

	public String title() {
		return this.title;
	}

	public String hint() {
		return this.hint;
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
		throw new Incomplete(this.title + ": enter a whole number from " + this.least + " to " + this.most + ".");
	}

}
