package org.assay.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assay.council.Appointment;
import org.assay.council.Calendars;
import org.assay.council.Councils;
import org.assay.council.Holdings;
import org.assay.council.VisitingPosts;
import org.assay.council.WorkingCalendar;
import org.assay.evidence.ExpiringEvidence;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.workflow.DueTask;
import org.assay.workflow.DueTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the people of one council are to be told because of the day it is. */
@Component
class CouncilRound {

	private static final int EVIDENCE_WORKING_DAYS = 20;

	private static final int ACCESS_WORKING_DAYS = 5;

	private static final String HOST = "assurance-lead";

	private final DueTasks tasks;

	private final ExpiringEvidence evidence;

	private final Councils councils;

	private final Holdings holdings;

	private final Calendars calendars;

	private final Places places;

	private final Outbox outbox;

	private final Clock clock;

	CouncilRound(DueTasks tasks, ExpiringEvidence evidence, Councils councils, Holdings holdings, Calendars calendars,
			Places places, Outbox outbox, Clock clock) {
		this.tasks = tasks;
		this.evidence = evidence;
		this.councils = councils;
		this.holdings = holdings;
		this.calendars = calendars;
		this.places = places;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Tells what is new on a working day; on other days the council is left in peace. */
	@Transactional
	public void go(String council) {
		LocalDate today = LocalDate.now(this.clock);
		WorkingCalendar calendar = this.calendars.of(council);
		if (calendar.isWorkingDay(today)) {
			// Locked, so that two nodes never tell the same.
			this.councils.findForChange(council);
			Audience audience = Audience.on(today, council, this.holdings.of(council));
			List<Telling> found = new ArrayList<>();
			TaskNotices due = new TaskNotices(audience, calendar, today, this.places);
			for (DueTask task : this.tasks.of(council)) {
				found.addAll(due.about(task));
			}
			found.addAll(expiring(audience, today, calendar.plusWorkingDays(today, EVIDENCE_WORKING_DAYS)));
			found.addAll(leaving(audience, VisitingPosts.LEAD, calendar.plusWorkingDays(today, ACCESS_WORKING_DAYS)));
			found.addAll(leaving(audience, VisitingPosts.MEMBER, calendar.plusWorkingDays(today, ACCESS_WORKING_DAYS)));
			this.outbox.put(found);
		}
	}

	private List<Telling> expiring(Audience audience, LocalDate today, LocalDate last) {
		return this.evidence.between(audience.council(), today, last)
			.stream()
			.flatMap((expiry) -> audience
				.tell(expiry.filedBy(), List.of(), NoticeKind.EVIDENCE,
						"evidence:" + expiry.subject() + ":" + expiry.on(),
						Messages.in(CouncilRound.class, "told.evidence", Dates.words(expiry.on())),
						this.places.of(expiry.subject()))
				.stream())
			.toList();
	}

	private static List<Telling> leaving(Audience audience, String post, LocalDate last) {
		List<Telling> all = new ArrayList<>();
		for (Appointment visit : audience.appointments(post).toList()) {
			visit.until().filter((end) -> !end.isAfter(last)).ifPresent((end) -> {
				String cause = "access:" + visit.id() + ":" + end;
				all.addAll(audience
					.tell(visit.person(), List.of(post), NoticeKind.ACCESS, cause,
							Messages.in(CouncilRound.class, "told.access", Dates.words(end)), Places.PEERS)
					.stream()
					.toList());
				all.addAll(audience.tell(List.of(HOST), NoticeKind.ACCESS, "access:" + audience.council() + ":" + end,
						Messages.in(CouncilRound.class, "told.access-of-peers", Dates.words(end)), Places.PEERS));
			});
		}
		return all;
	}

}
