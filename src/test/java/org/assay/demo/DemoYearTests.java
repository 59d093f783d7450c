package org.assay.demo;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoYearTests {

	@Test
	void isToldInItsOrderOnEveryDayOfEightYears() {
		LocalDate first = LocalDate.of(2024, 1, 1);

		first.datesUntil(first.plusYears(8)).map(DemoYear::new).forEach((year) -> {
			List<LocalDate> days = List.of(year.requested(), year.decided(), year.agreed(), year.reported(),
					year.monitored(), year.today());

			assertThat(days).as("on " + year.today()).isSorted().doesNotHaveDuplicates();
			assertThat(year.requested().getYear()).isEqualTo(year.begun().getYear() - 1);
		});
	}

}
