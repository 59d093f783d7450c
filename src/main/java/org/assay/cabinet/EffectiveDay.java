package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** When a timer fires for a day: at its first moment where the council is. */
final class EffectiveDay {

	static final String VARIABLE = "effectiveAt";

	private EffectiveDay() {
	}

	static String of(LocalDate day, Clock clock) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(clock.getZone()));
	}

}
