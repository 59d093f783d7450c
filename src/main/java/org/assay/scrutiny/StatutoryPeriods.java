package org.assay.scrutiny;

import java.time.LocalDate;

import org.assay.council.Deadline;
import org.assay.council.WorkingCalendar;

/** How long the law gives for an answer to scrutiny. */
final class StatutoryPeriods {

	// SI 2012/2089 regulation 17: no later than ten clear days after the request. Clear
	// calendar days, the stricter reading; the tenth is the last.
	private static final Deadline DOCUMENTS = Deadline.parse("P10D");

	// LGA 2000 section 9FE: two months beginning with the day on which the executive
	// received the notice, so that this day is the first.
	private static final Deadline RESPONSE = Deadline.parse("P2M");

	private StatutoryPeriods() {
	}

	/** The last day for documents that were asked for on the day. */
	static LocalDate documentsBy(LocalDate requestedOn) {
		return DOCUMENTS.from(requestedOn, WorkingCalendar.STATUTORY);
	}

	/** The last day for the response to a notice received on the day. */
	static LocalDate responseBy(LocalDate receivedOn) {
		LocalDate corresponding = RESPONSE.from(receivedOn, WorkingCalendar.STATUTORY);
		// Where the second month has no such day, the period runs to that month's end.
		return (corresponding.getDayOfMonth() == receivedOn.getDayOfMonth()) ? corresponding.minusDays(1)
				: corresponding;
	}

}
