package org.assay.cabinet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.assay.shared.Messages;

/** How dates are written in sentences. */
final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy");

	private Dates() {
	}

	/** Such as "Saturday 22 November 2025". */
	static String words(LocalDate date) {
		return DAY.withLocale(Messages.language()).format(date);
	}

}
