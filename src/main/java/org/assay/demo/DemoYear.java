package org.assay.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which last year's review began and was followed up, in this order and none
 * after today, whatever day of the year today is.
 */
record DemoYear(LocalDate today) {

	/** When this year's review is asked for. */
	LocalDate begun() {
		return this.today.minusDays(21);
	}

	/** In the year before, as a council has one yearly review a year. */
	LocalDate requested() {
		return begun().minusYears(1).withMonth(Month.MAY.getValue()).withDayOfMonth(12);
	}

	/** Soon after the decision took effect. */
	LocalDate decided() {
		return requested().plusWeeks(22);
	}

	/** When the last action is agreed. */
	LocalDate agreed() {
		return decided().plusWeeks(9);
	}

	/** When that action is reported on. */
	LocalDate reported() {
		return this.today.minusWeeks(3);
	}

	/** When scrutiny looks again. */
	LocalDate monitored() {
		return this.today.minusWeeks(2);
	}

}
