package org.assay.consultation;

import java.time.LocalDate;
import java.time.ZoneId;

/** When the timers of the process fire. */
final class ConsultationTimes {

	/** The variable with the moment from which nobody can answer any more. */
	static final String CLOSES_AT = "closesAt";

	/** The variable with the moment from which the outcome is later than promised. */
	static final String OUTCOME_LATE_AT = "outcomeLateAt";

	private ConsultationTimes() {
	}

	/** The first moment after the day. */
	static String after(LocalDate day, ZoneId zone) {
		return day.plusDays(1).atStartOfDay(zone).toInstant().toString();
	}

}
