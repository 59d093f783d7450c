package org.assay.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which last year's review began and was followed up, in this order and none
 * after today, whatever day of the year today is.
 */
record DemoYear(LocalDate today) {

	LocalDate requested() {
		return this.today.minusYears(1).withMonth(Month.MAY.getValue()).withDayOfMonth(12);
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
		return later(this.today.minusWeeks(3), agreed().plusWeeks(1));
	}

	/** When scrutiny looks again. */
	LocalDate monitored() {
		return later(this.today.minusWeeks(2), reported().plusWeeks(1));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
