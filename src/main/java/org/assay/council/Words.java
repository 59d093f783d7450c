package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Dates;

/** How days and appointments are written in sentences. */
final class Words {

	private Words() {
	}

	/** Such as "3 May 2026". */
	static String day(LocalDate date) {
		return Dates.words(date);
	}

	/**
	 * Such as "from 3 May 2026 to 1 June 2026" or "from 3 May 2026 until further notice".
	 */
	static String period(Appointment appointment) {
		return "from " + day(appointment.since())
				+ appointment.until().map((until) -> " to " + day(until)).orElse(" until further notice");
	}

}
