package org.assay.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares with a naive count of days that knows the holidays by the Banking and
 * Financial Dealings Act 1971 alone, over years without proclaimed or moved ones.
 */
class WorkingDayCountTests {

	private final WorkingCalendar calendar = WorkingCalendar.STATUTORY;

	@Property
	void aDayIsAWorkingDayExactlyWhenTheActLeavesItOne(
			@ForAll @DateRange(min = "2024-01-01", max = "2060-12-31") LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).as("%s", day).isEqualTo(works(day));
	}

	@Property
	void theNthWorkingDayAfterADateIsTheNthOneCountsDayByDay(
			@ForAll @DateRange(min = "2024-01-01", max = "2059-12-31") LocalDate date,
			@ForAll @IntRange(min = 1, max = 60) int days) {
		LocalDate last = this.calendar.plusWorkingDays(date, days);

		assertThat(works(last)).isTrue();
		assertThat(countedAfter(date, last)).isEqualTo(days);
	}

	@Property
	void countingOnAndBackReturnsToTheWorkingDayOneBeganWith(
			@ForAll @DateRange(min = "2024-01-01", max = "2059-12-31") LocalDate date,
			@ForAll @IntRange(min = 1, max = 60) int days) {
		LocalDate start = this.calendar.plusWorkingDays(date, 1);

		assertThat(this.calendar.minusWorkingDays(this.calendar.plusWorkingDays(start, days), days)).isEqualTo(start);
	}

	@Property
	void noticeOfClearDaysLeavesThemBetweenAndNotOneDayLaterDoes(
			@ForAll @DateRange(min = "2024-06-01", max = "2059-12-31") LocalDate meeting,
			@ForAll @IntRange(min = 1, max = 30) int days) {
		LocalDate latest = this.calendar.beforeClearWorkingDays(meeting, days);

		assertThat(countedAfter(latest, meeting.minusDays(1))).isEqualTo(days);
		assertThat(this.calendar.clearWorkingDaysBetween(latest, meeting)).isEqualTo(days);
		assertThat(countedAfter(this.calendar.plusWorkingDays(latest, 1), meeting.minusDays(1))).isEqualTo(days - 1);
	}

	private static int countedAfter(LocalDate first, LocalDate last) {
		return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(WorkingDayCountTests::works).count();
	}

	private static boolean works(LocalDate day) {
		return day.getDayOfWeek().getValue() <= 5 && !isBankHoliday(day);
	}

	private static boolean isBankHoliday(LocalDate day) {
		LocalDate easter = easter(day.getYear());
		return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(newYear(day.getYear()))
				|| day.equals(day.withMonth(5).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)))
				|| day.equals(last(Month.MAY, day.getYear())) || day.equals(last(Month.AUGUST, day.getYear()))
				|| isChristmas(day);
	}

	private static LocalDate newYear(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return (first.getDayOfWeek().getValue() > 5) ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : first;
	}

	private static LocalDate last(Month month, int year) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
	}

	// The two days of Christmas are the first two from the 25th that are weekdays or, on
	// a
	// weekend, have their substitutes on the next free weekdays.
	private static boolean isChristmas(LocalDate day) {
		LocalDate christmas = LocalDate.of(day.getYear(), 12, 25);
		return switch (christmas.getDayOfWeek()) {
			case FRIDAY -> day.equals(christmas) || day.equals(christmas.plusDays(3));
			case SATURDAY, SUNDAY -> day.getMonth() == Month.DECEMBER
					&& (day.getDayOfMonth() == 27 || day.equals(secondSubstitute(christmas)));
			default -> day.equals(christmas) || day.equals(christmas.plusDays(1));
		};
	}

	private static LocalDate secondSubstitute(LocalDate christmas) {
		return (christmas.getDayOfWeek() == DayOfWeek.SATURDAY) ? christmas.plusDays(3) : christmas.plusDays(1);
	}

	/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
	private static LocalDate easter(int year) {
		int century = year / 100;
		int leap = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - leap - year % 100 % 4) % 7;
		int shift = leap + weekday - 7 * ((year % 19 + 11 * leap + 22 * weekday) / 451) + 114;
		return LocalDate.of(year, shift / 31, shift % 31 + 1);
	}

}
