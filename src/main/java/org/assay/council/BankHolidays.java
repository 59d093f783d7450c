package org.assay.council;

import java.time.LocalDate;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** Christmas Day, Good Friday and the bank holidays of England, one-off ones included. */
final class BankHolidays {

	// "en" or "gb-eng" would be ignored without a word, and with it Easter Monday and the
	// August holiday.
	private static final String ENGLAND = "eng";

	private static final HolidayManager UNITED_KINGDOM = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

	private BankHolidays() {
	}

	static boolean include(LocalDate date) {
		return UNITED_KINGDOM.isHoliday(date, ENGLAND);
	}

}
