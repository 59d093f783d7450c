package org.assay.scrutiny;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in sentences. */
final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private Dates() {
	}

	/** Such as "22 November 2025". */
	static String words(LocalDate date) {
		return DAY.format(date);
	}

}
