package org.assay.council;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	private final WorkingCalendar calendar = WorkingCalendar.STATUTORY;

	@ParameterizedTest
	@CsvSource({
			// New guidance of 3 April 2012 reached a cabinet 22 days later.
			"P22D, 2012-04-03, 2012-04-25",
			// The consultation of 2011 lasted 14 weeks, 98 days.
			"P14W, 2011-09-30, 2012-01-06", "P98D, 2011-09-30, 2012-01-06",
			// Five working days for call-in over no holiday, and over Easter.
			"5wd, 2025-11-14, 2025-11-21", "5wd, 2026-04-01, 2026-04-10",
			// Five clear ones end one working day later.
			"5cwd, 2025-11-14, 2025-11-24", "28ccd, 2026-03-01, 2026-03-30",
			// Two months for an answer to scrutiny, at the end of a short month too.
			"P2M, 2025-12-31, 2026-02-28", "P1Y, 2026-11-22, 2027-11-22" })
	void fallsOnTheDay(String deadline, LocalDate start, LocalDate due) {
		assertThat(Deadline.parse(deadline).from(start, this.calendar)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "meeting-5cwd, 2026-04-14, 2026-04-02", "meeting-28ccd, 2026-03-30, 2026-03-01",
			"meeting-P1M, 2026-03-31, 2026-02-28", "10wd, 2026-01-09, 2025-12-23", "3wd, 2026-01-09, 2026-01-06" })
	void isCountedBackFromAMeetingOrADueDate(String deadline, LocalDate event, LocalDate latest) {
		assertThat(Deadline.parse(deadline).before(event, this.calendar)).isEqualTo(latest);
	}

	@Test
	void oneCountedBackWaitsForItsMeeting() {
		Deadline deadline = Deadline.parse(" meeting-5cwd ");

		assertThat(deadline.isCountedBack()).isTrue();
		assertThat(deadline).hasToString("meeting-5cwd");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> deadline.from(LocalDate.of(2026, 4, 1), this.calendar));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "soon", "0wd", "-5wd", "5 wd", "5WD", "1000wd", "P0D", "P-2M", "PT5H", "meeting-",
			"wd", "5" })
	void refusesWhatNobodyCanCount(String text) {
		assertThatExceptionOfType(DeadlineUnclear.class).isThrownBy(() -> Deadline.parse(text))
			.withMessageContaining("write 5wd for working days");
	}

}
