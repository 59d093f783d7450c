package org.assay.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Whose days are meant, and how they are written in sentences. */
public final class Dates {

	/** Days begin and end in England, wherever the machine stands. */
	public static final String ZONE = "Europe/London";

	/** The zone of that name. */
	public static final ZoneId IN_ENGLAND = ZoneId.of(ZONE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

	private Dates() {
	}

	/** Such as "22 November 2025". */
	public static String words(LocalDate date) {
		return DAY.withLocale(Messages.language()).format(date);
	}

}
