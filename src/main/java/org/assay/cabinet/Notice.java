package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.council.Deadline;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A notice that must be public before a meeting, with the least period that the law sets.
 * "Clear" leaves out the day of the notice and the day of the meeting. The periods of
 * five days are counted in working days, as councils count those of an agenda; the
 * periods of 28 days in calendar days. A council can be stricter only.
 */
public enum Notice {

	EXECUTIVE_AGENDA("5cwd", "SI 2012/2089 regs 6 and 7: five clear days, in working days"),

	/** Of a meeting convened at shorter notice. */
	SHORT_EXECUTIVE_AGENDA(null, "SI 2012/2089 regs 6(1)(b) and 6(2)(b): from when the meeting is convened"),

	COMMITTEE_AGENDA("5cwd", "Local Government Act 1972 ss 100A(6) and 100B: five clear days, in working days"),

	/** With the reason of the chair of the meeting in its minutes. */
	URGENT_COMMITTEE_ITEM(null, "Local Government Act 1972 s 100B(4)(b): the chair gives the reason at the meeting"),

	KEY_DECISION("28ccd", "SI 2012/2089 reg 9: 28 clear days, in calendar days"),

	GENERAL_EXCEPTION("5cwd",
			"SI 2012/2089 reg 10: five clear days, in working days, after the scrutiny chair was told"),

	SPECIAL_URGENCY(null, "SI 2012/2089 reg 11: with the scrutiny chair's agreement, as soon as it is given"),

	PRIVATE_MEETING("28ccd", "SI 2012/2089 reg 5(2): 28 clear days, in calendar days"),

	/** Says which representations came in and how they were answered. */
	SECOND_PRIVATE_MEETING("5cwd", "SI 2012/2089 reg 5(4): five clear days, in working days"),

	URGENT_PRIVATE_MEETING(null, "SI 2012/2089 reg 5(6): with the scrutiny chair's agreement, as soon as it is given");

	private final @Nullable String period;

	private final String source;

	Notice(@Nullable String period, String source) {
		this.period = period;
		this.source = source;
	}

	/** The notice within a sentence: "the notice of a key decision". */
	public String words() {
		return Messages.of(this);
	}

	/** The rule that asks for it, with the calendar its days are counted by. */
	public String source() {
		return this.source;
	}

	/**
	 * The last day on which it can be published; the meeting's own day where no period
	 * runs.
	 */
	LocalDate publishBy(LocalDate meeting, WorkingCalendar calendar) {
		return (this.period != null) ? Deadline.parse(this.period).before(meeting, calendar) : meeting;
	}

}
