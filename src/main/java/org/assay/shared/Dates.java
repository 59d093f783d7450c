package org.assay.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in sentences. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private Dates() {
	}

	/** Such as "22 November 2025". */
	public static String words(LocalDate date) {
		return DAY.format(date);
	}

}
