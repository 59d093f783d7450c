package org.assay.cabinet;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.assay.council.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long a published decision waits for a call-in, and when it takes effect.
 *
 * @param lastCallInDay the last day for a call-in; empty if it cannot be called in
 */
@Embeddable
public record CallInWindow(LocalDate publishedOn, @Nullable LocalDate lastCallInDay, LocalDate effectiveOn) {

	/** Effective on the next day of the calendar after so many working days. */
	static CallInWindow open(LocalDate publishedOn, int workingDays, WorkingCalendar calendar) {
		return new CallInWindow(publishedOn, calendar.plusWorkingDays(publishedOn, workingDays),
				calendar.dayAfterWorkingDays(publishedOn, workingDays));
	}

	/** Effective at once. */
	static CallInWindow none(LocalDate publishedOn) {
		return new CallInWindow(publishedOn, null, publishedOn);
	}

	/** The same publication, with another day of effect. */
	CallInWindow effectiveOn(LocalDate day) {
		return new CallInWindow(this.publishedOn, this.lastCallInDay, day);
	}

}
