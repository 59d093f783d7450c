package org.assay.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days of the story, in this order and none after today, whatever day of the year
 * today is.
 */
record DemoYear(LocalDate today) {

	/** When the councils begin to work with Assay. */
	LocalDate founded() {
		return earlier().minusMonths(6);
	}

	/** When the review of the year before last is asked for. */
	LocalDate earlier() {
		return requested().minusYears(1);
	}

	/** When this year's review is asked for. */
	LocalDate begun() {
		return this.today.minusDays(21);
	}

	/**
	 * When last year's is asked for: in the year before, as a council has one yearly
	 * review a year.
	 */
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
