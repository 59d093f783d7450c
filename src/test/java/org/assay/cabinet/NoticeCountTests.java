package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.assay.council.Governance;
import org.assay.council.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the notices of ten years with a naive count, one day after the other. */
class NoticeCountTests {

	private static final WorkingCalendar CALENDAR = WorkingCalendar.STATUTORY;

	@Property
	void everyNoticeLeavesItsClearDaysAndOneDayLaterWouldNot(@ForAll("routes") Route route,
			@ForAll @DateRange(min = "2026-01-01", max = "2035-12-31") LocalDate meeting) {
		for (NoticeDue notice : Notices.of(route, CALENDAR).due(meeting)) {
			LocalDate last = lastDay(notice.kind(), meeting);

			assertThat(notice.publishBy()).as("%s before %s", notice.kind(), meeting).isEqualTo(last);
		}
	}

	@Property
	void theEarliestMeetingIsLawfulAndNoWorkingDayBeforeItIs(@ForAll("routes") Route route,
			@ForAll @DateRange(min = "2026-01-01", max = "2035-12-31") LocalDate today) {
		Notices notices = Notices.of(route, CALENDAR);
		LocalDate earliest = notices.earliestMeeting(today);

		notices.refuseUnlessLawful(earliest, today);
		assertThat(today.datesUntil(earliest).filter(CALENDAR::isWorkingDay)).noneMatch(
				(day) -> notices.due(day).stream().allMatch((notice) -> !lastDay(notice.kind(), day).isBefore(today)));
	}

	@Provide
	Arbitrary<Route> routes() {
		Arbitrary<Route> executive = Combinators
			.combine(Arbitraries.of(Governance.LEADER_CABINET, Governance.MAYOR_CABINET), Arbitraries.of(true, false),
					Arbitraries.of(Urgency.values()))
			.as((governance, isPrivate, urgency) -> new Route(governance, true, isPrivate, urgency));
		return Arbitraries.oneOf(List.of(executive,
				Arbitraries.of(Route.ordinary(Governance.LEADER_CABINET), Route.ordinary(Governance.COMMITTEE_SYSTEM),
						new Route(Governance.COMMITTEE_SYSTEM, false, true, Urgency.SPECIAL_URGENCY))));
	}

	/** Walks back from the meeting until the clear days are behind it. */
	private static LocalDate lastDay(Notice kind, LocalDate meeting) {
		int clear = switch (kind) {
			case KEY_DECISION, PRIVATE_MEETING -> 28;
			case EXECUTIVE_AGENDA, COMMITTEE_AGENDA, GENERAL_EXCEPTION, SECOND_PRIVATE_MEETING -> 5;
			default -> 0;
		};
		if (clear == 0) {
			return meeting;
		}
		LocalDate day = meeting.minusDays(1);
		for (int passed = 0; passed < clear || (clear == 5 && !CALENDAR.isWorkingDay(day)); day = day.minusDays(1)) {
			passed += (clear == 28 || CALENDAR.isWorkingDay(day)) ? 1 : 0;
		}
		return day;
	}

}
