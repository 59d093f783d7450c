package org.assay.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells working days from others and counts them. The day from which one counts is never
 * counted itself.
 */
public final class WorkingCalendar {

	/**
	 * Every day but Saturday, Sunday, Christmas Day, Good Friday and the bank holidays of
	 * England: the working day of SI 2007/462 regulation 1, whatever a council closes.
	 */
	public static final WorkingCalendar STATUTORY = new WorkingCalendar((date) -> false);

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Predicate<LocalDate> closed;

	/**
	 * The statutory working days less those on which the council is closed.
	 * @param closed tells the days of closure; it must leave some working days
	 */
	public WorkingCalendar(Predicate<LocalDate> closed) {
		this.closed = closed;
	}

	public boolean isWorkingDay(LocalDate date) {
		return !WEEKEND.contains(date.getDayOfWeek()) && !BankHolidays.include(date) && !this.closed.test(date);
	}

	/** The n-th working day after the date; for none, the date itself. */
	public LocalDate plusWorkingDays(LocalDate date, int days) {
		return step(date, days, 1);
	}

	/** The n-th working day before the date; for none, the date itself. */
	public LocalDate minusWorkingDays(LocalDate date, int days) {
		return step(date, days, -1);
	}

	/**
	 * The first day on which a period of working days has wholly passed: published on a
	 * Friday with five working days for call-in, a decision takes effect on the Saturday
	 * of the next week.
	 */
	public LocalDate dayAfterWorkingDays(LocalDate date, int days) {
		return plusWorkingDays(date, days).plusDays(1);
	}

	/** The first working day with that many working days between it and the date. */
	public LocalDate afterClearWorkingDays(LocalDate date, int days) {
		return plusWorkingDays(date, days + 1);
	}

	/**
	 * The last working day with that many working days between it and the date: when
	 * notice of a meeting must be given.
	 */
	public LocalDate beforeClearWorkingDays(LocalDate date, int days) {
		return minusWorkingDays(date, days + 1);
	}

	/** The working days between the two dates, neither of which is counted. */
	public int clearWorkingDaysBetween(LocalDate first, LocalDate last) {
		int days = 0;
		for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
			days += isWorkingDay(day) ? 1 : 0;
		}
		return days;
	}

	/** The days of any kind between the two dates, neither of which is counted. */
	public static int clearDaysBetween(LocalDate first, LocalDate last) {
		return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) - 1);
	}

	private LocalDate step(LocalDate date, int days, int direction) {
		LocalDate day = date;
		for (int left = days; left > 0;) {
			day = day.plusDays(direction);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

}
