package org.assay.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assay.council.Deadline;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.workflow.CaseCourse;
import org.jspecify.annotations.Nullable;

/**
 * When a case is likely to end: the steps that are certainly ahead, one after the other,
 * each as long as it usually took in this council, or as its deadline allows where it was
 * never done before. Returns, challenges and other detours are not foreseen.
 *
 * @param day null where there is no ground for a forecast
 * @param words how it was computed, or why there is none
 * @param legs the steps it was computed from, in order
 */
record Forecast(@Nullable LocalDate day, String words, List<Leg> legs) {

	Forecast {
		legs = List.copyOf(legs);
	}

	/**
	 * @param usual how long the steps took in this council before, by element id
	 * @param today the day it is for councils
	 */
	static Forecast of(CaseCourse course, Map<String, List<Duration>> usual, WorkingCalendar calendar, LocalDate today,
			ZoneId zone) {
		List<Leg> legs = new ArrayList<>();
		LocalDate start = today;
		for (CaseCourse.Ahead step : course.ahead()) {
			LocalDate from = (step.since() != null) ? LocalDate.ofInstant(step.since(), zone) : start;
			Leg leg = leg(step, from, usual.getOrDefault(step.element(), List.of()), calendar, today);
			legs.add(leg);
			if (leg.day() == null) {
				return new Forecast(null, Messages.in(Forecast.class, "forecast.no-ground", step.name()), legs);
			}
			start = leg.day().isAfter(start) ? leg.day() : start;
		}
		return legs.isEmpty() ? new Forecast(null, Messages.in(Forecast.class, "forecast.nothing-left"), legs)
				: new Forecast(start, words(legs), legs);
	}

	private static Leg leg(CaseCourse.Ahead step, LocalDate from, List<Duration> past, WorkingCalendar calendar,
			LocalDate today) {
		LocalDate day = past.isEmpty() ? byDeadline(step.deadlines(), from, calendar)
				: from.plusDays(days(CaseCourse.median(past).orElseThrow()));
		boolean longer = day != null && day.isBefore(today);
		return new Leg(step.name(), longer ? today : day, past.size(), longer);
	}

	private static @Nullable LocalDate byDeadline(List<String> deadlines, LocalDate from, WorkingCalendar calendar) {
		LocalDate day = from;
		for (String text : deadlines) {
			Deadline deadline = Deadline.parse(text);
			if (deadline.isCountedBack()) {
				return null;
			}
			day = deadline.from(day, calendar);
		}
		return deadlines.isEmpty() ? null : day;
	}

	/** Whole days: a part of a day counts as one. */
	private static long days(Duration duration) {
		return duration.plusDays(1).minusNanos(1).toDays();
	}

	private static String words(List<Leg> legs) {
		int steps = legs.size();
		long before = legs.stream().filter((leg) -> leg.before() > 0).count();
		return (before == steps) ? Messages.in(Forecast.class, "forecast.as-usual", steps)
				: (before == 0) ? Messages.in(Forecast.class, "forecast.by-deadline", steps)
						: Messages.in(Forecast.class, "forecast.mixed", steps, before, steps - before);
	}

	/**
	 * One step of the forecast.
	 *
	 * @param day when it is likely to be done
	 * @param before how often it was done in this council before
	 * @param longer whether it has taken longer than usual already
	 */
	record Leg(String name, @Nullable LocalDate day, int before, boolean longer) {

		/** Why this day. */
		public String ground() {
			return Messages.in(Forecast.class, this.longer ? "forecast.ground-passed" : "forecast.ground", this.before);
		}

		public String dayInWords() {
			return (this.day != null) ? Dates.words(this.day) : Messages.in(Forecast.class, "forecast.not-known");
		}

	}

}
