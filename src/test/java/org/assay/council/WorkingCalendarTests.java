package org.assay.council;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates are those of gov.uk/bank-holidays for England and Wales. */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = WorkingCalendar.STATUTORY;

	@ParameterizedTest
	@ValueSource(strings = { "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25",
			"2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
			"2026-08-31", "2026-12-25", "2026-12-28", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
			"2023-05-08", "2021-12-27", "2021-12-28", "2022-12-27" })
	void everyBankHolidayOfEnglandIsNoWorkingDay(LocalDate holiday) {
		assertThat(this.calendar.isWorkingDay(holiday)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-02", "2026-03-17", "2026-07-13", "2026-08-03", "2026-11-30", "2020-05-04",
			"2022-05-30", "2026-12-24", "2026-04-02" })
	void holidaysOfOtherNationsAndMovedOnesAndTheEvesOfHolidaysAreWorkingDays(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
	}

	@Test
	void aDecisionPublishedOnFriday14NovemberTakesEffectOnSaturday22November() {
		LocalDate published = LocalDate.of(2025, 11, 14);

		assertThat(this.calendar.plusWorkingDays(published, 5)).isEqualTo("2025-11-21");
		assertThat(this.calendar.dayAfterWorkingDays(published, 5)).isEqualTo("2025-11-22");
	}

	@Test
	void anAgendaForATuesdayAfterEasterIsPublishedTwoWeekendsBefore() {
		LocalDate meeting = LocalDate.of(2026, 4, 14);

		LocalDate latest = this.calendar.beforeClearWorkingDays(meeting, 5);

		// Between them lie Tuesday 7 to Friday 10 and Monday 13 April.
		assertThat(latest).isEqualTo("2026-04-02");
		assertThat(this.calendar.clearWorkingDaysBetween(latest, meeting)).isEqualTo(5);
		assertThat(this.calendar.afterClearWorkingDays(latest, 5)).isEqualTo(meeting);
	}

	@Test
	void neitherTheDayOfNoticeNorThatOfTheMeetingIsClear() {
		assertThat(WorkingCalendar.clearDaysBetween(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30))).isEqualTo(28);
		assertThat(WorkingCalendar.clearDaysBetween(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1))).isZero();
	}

	@Test
	void aClosureIsPassedOverByTheCouncilAndNotByTheStatute() {
		Set<MonthDay> betweenTheYears = Set.of(MonthDay.of(Month.DECEMBER, 29), MonthDay.of(Month.DECEMBER, 30),
				MonthDay.of(Month.DECEMBER, 31));
		WorkingCalendar closed = new WorkingCalendar((date) -> betweenTheYears.contains(MonthDay.from(date)));
		LocalDate christmasEve = LocalDate.of(2026, 12, 24);

		assertThat(this.calendar.plusWorkingDays(christmasEve, 1)).isEqualTo("2026-12-29");
		assertThat(closed.plusWorkingDays(christmasEve, 1)).isEqualTo("2027-01-04");
	}

}
