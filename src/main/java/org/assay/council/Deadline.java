package org.assay.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How long something may take, as process models write it: {@code 5wd} for working days,
 * {@code 5cwd} for clear working days, {@code 28ccd} for clear calendar days, {@code P2M}
 * for a period of the calendar; with {@code meeting-} before it, counted back from a
 * meeting or other named date.
 */
public final class Deadline {

	private static final String COUNTED_BACK = "meeting-";

	private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,2})(wd|cwd|ccd)");

	private final Rule rule;

	private final boolean countedBack;

	private final String text;

	private Deadline(Rule rule, boolean countedBack, String text) {
		this.rule = rule;
		this.countedBack = countedBack;
		this.text = text;
	}

	/**
	 * Reads a deadline.
	 * @throws DeadlineUnclear if the text is none
	 */
	public static Deadline parse(@Nullable String text) {
		String given = (text != null) ? text.strip() : "";
		boolean countedBack = given.startsWith(COUNTED_BACK);
		String length = countedBack ? given.substring(COUNTED_BACK.length()) : given;
		Matcher days = DAYS.matcher(length);
		Rule rule = days.matches() ? rule(Integer.parseInt(days.group(1)), days.group(2)) : period(length, given);
		return new Deadline(rule, countedBack, given);
	}

	/**
	 * Whether the deadline is counted back from a meeting, so that only one can fix it.
	 */
	public boolean isCountedBack() {
		return this.countedBack;
	}

	/** The day the deadline falls on when it runs from the given day. */
	public LocalDate from(LocalDate start, WorkingCalendar calendar) {
		if (this.countedBack) {
			throw new IllegalStateException(this.text + " runs back from a meeting, not on from " + start);
		}
		return this.rule.day(start, calendar, 1);
	}

	/**
	 * The last day on which something may be done that must be done so long before the
	 * given day.
	 */
	public LocalDate before(LocalDate event, WorkingCalendar calendar) {
		return this.rule.day(event, calendar, -1);
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static Rule rule(int days, String unit) {
		return switch (unit) {
			case "wd" -> (date, calendar, direction) -> (direction > 0) ? calendar.plusWorkingDays(date, days)
					: calendar.minusWorkingDays(date, days);
			case "cwd" -> (date, calendar, direction) -> (direction > 0) ? calendar.afterClearWorkingDays(date, days)
					: calendar.beforeClearWorkingDays(date, days);
			default -> (date, calendar, direction) -> date.plusDays(direction * (days + 1L));
		};
	}

	private static Rule period(String length, String given) {
		try {
			Period period = Period.parse(length);
			if (!period.isZero() && !period.isNegative()) {
				return (date, calendar, direction) -> (direction > 0) ? date.plus(period) : date.minus(period);
			}
		}
		catch (DateTimeException ex) {
			// Refused below, as a period of no length is.
		}
		throw new DeadlineUnclear(given);
	}

	@FunctionalInterface
	private interface Rule {

		LocalDate day(LocalDate date, WorkingCalendar calendar, int direction);

	}

}
