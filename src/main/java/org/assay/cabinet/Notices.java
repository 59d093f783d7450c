package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;

/**
 * The notices that the law asks for before an item may be decided. SI 2012/2089 binds
 * executives; a council with the committee system has Part VA of the Local Government Act
 * 1972 only, which knows neither key decisions nor notices of private meetings.
 */
public final class Notices {

	private final Route route;

	private final boolean shortNotice;

	private final WorkingCalendar calendar;

	private Notices(Route route, boolean shortNotice, WorkingCalendar calendar) {
		this.route = route;
		this.shortNotice = shortNotice;
		this.calendar = calendar;
	}

	/**
	 * The notices of the route.
	 * @param calendar the council's own working days: a closure makes it stricter
	 */
	public static Notices of(Route route, WorkingCalendar calendar) {
		return new Notices(route, route.urgency() == Urgency.SPECIAL_URGENCY, calendar);
	}

	/**
	 * The notices of a meeting itself, whatever it will decide.
	 * @param shortNotice whether it is convened at shorter notice than the usual one
	 */
	static Notices ofMeeting(Governance governance, boolean shortNotice, WorkingCalendar calendar) {
		return new Notices(Route.ordinary(governance), shortNotice, calendar);
	}

	/** What must be public before a meeting on that day, first things first. */
	public List<NoticeDue> due(LocalDate meeting) {
		return kinds().stream()
			.map((kind) -> new NoticeDue(kind, kind.publishBy(meeting, this.calendar), kind.source()))
			.sorted(Comparator.comparing(NoticeDue::publishBy))
			.toList();
	}

	/** The first working day for which every notice can still be published today. */
	public LocalDate earliestMeeting(LocalDate today) {
		return earliestMeeting(today, today);
	}

	/**
	 * Lets a meeting pass whose notices can all still be given.
	 * @throws RouteUnlawful with the earliest lawful day, if the day is past, too near or
	 * no working day of the council
	 */
	public void refuseUnlessLawful(LocalDate meeting, LocalDate today) {
		if (meeting.isBefore(today)) {
			throw new RouteUnlawful("The meeting on " + Dates.words(meeting) + " is in the past",
					earliestMeeting(today));
		}
		due(meeting).stream().filter((notice) -> notice.publishBy().isBefore(today)).findFirst().ifPresent((late) -> {
			throw new RouteUnlawful("A meeting on " + Dates.words(meeting) + " is too near: " + late.kind().words()
					+ " had to be published by " + Dates.words(late.publishBy()), earliestMeeting(today));
		});
		if (!this.calendar.isWorkingDay(meeting)) {
			throw new RouteUnlawful(Dates.words(meeting) + " is a weekend, bank holiday or closure of the council",
					earliestMeeting(today, meeting));
		}
	}

	private LocalDate earliestMeeting(LocalDate today, LocalDate from) {
		LocalDate day = from;
		while (!this.calendar.isWorkingDay(day) || due(day).get(0).publishBy().isBefore(today)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private List<Notice> kinds() {
		if (!this.route.governance().hasExecutive()) {
			return List.of(this.shortNotice ? Notice.URGENT_COMMITTEE_ITEM : Notice.COMMITTEE_AGENDA);
		}
		List<Notice> kinds = new ArrayList<>();
		kinds.add(this.shortNotice ? Notice.SHORT_EXECUTIVE_AGENDA : Notice.EXECUTIVE_AGENDA);
		if (this.route.key()) {
			kinds.add(switch (this.route.urgency()) {
				case NONE -> Notice.KEY_DECISION;
				case GENERAL_EXCEPTION -> Notice.GENERAL_EXCEPTION;
				case SPECIAL_URGENCY -> Notice.SPECIAL_URGENCY;
			});
		}
		if (this.route.isPrivate()) {
			kinds.addAll(this.shortNotice ? List.of(Notice.URGENT_PRIVATE_MEETING)
					: List.of(Notice.PRIVATE_MEETING, Notice.SECOND_PRIVATE_MEETING));
		}
		return kinds;
	}

}
