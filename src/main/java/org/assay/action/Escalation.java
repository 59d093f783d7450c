package org.assay.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.assay.council.WorkingCalendar;
import org.assay.workflow.CompletedStep;

/**
 * When an action that is not done goes up: to the director on the first working day after
 * its date, and into the director's intervention so many working days later. A date that
 * has passed already goes up on the next working day.
 */
record Escalation(LocalDate toDirector, LocalDate toIntervention) {

	// Nobody is at work earlier to see it.
	private static final LocalTime OPENING = LocalTime.of(8, 0);

	static Escalation of(LocalDate dueOn, LocalDate today, int workingDays, WorkingCalendar calendar) {
		LocalDate first = calendar.plusWorkingDays(dueOn.isBefore(today) ? today : dueOn, 1);
		return new Escalation(first, calendar.plusWorkingDays(first, workingDays));
	}

	/** Leaves the times for the timers of the process. */
	void keepIn(CompletedStep step, ZoneId zone) {
		step.keep("overdueAt", at(this.toDirector, zone));
		step.keep("interveneAt", at(this.toIntervention, zone));
	}

	private static String at(LocalDate day, ZoneId zone) {
		return day.atTime(OPENING).atZone(zone).toInstant().toString();
	}

}
