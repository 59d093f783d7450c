package org.assay.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in sentences. */
final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private Words() {
	}

	/** Such as "3 May 2026". */
	static String day(LocalDate date) {
		return DAY.format(date);
	}

	/**
	 * Such as "from 3 May 2026 to 1 June 2026" or "from 3 May 2026 until further notice".
	 */
	static String period(Appointment appointment) {
		return "from " + day(appointment.since())
				+ appointment.until().map((until) -> " to " + day(until)).orElse(" until further notice");
	}

}
