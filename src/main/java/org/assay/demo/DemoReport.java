package org.assay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.cabinet.Attendance;
import org.assay.cabinet.CallMeeting;
import org.assay.cabinet.MeetingDesk;
import org.assay.cabinet.ReportRequests;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.Calendars;
import org.assay.council.DescribeBody;
import org.assay.council.WorkingCalendar;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The way of reports to a decision of cabinet, each step done by the person whose step it
 * is. A report begins when its review is handed over, or when it is asked for.
 */
@Component
@Profile("demo")
class DemoReport {

	private static final Map<String, String> CLEARED_BY = Map.of("finance", "fiona.grant", "legal", "leo.marchetti",
			"equalities", "esther.adeyemi", "propriety", DemoPeople.MONITORING_OFFICER);

	private static final List<Attendance> ATTENDED = List.of(
			new Attendance("David Roe", null, Attendance.Capacity.CHAIR, false),
			new Attendance("Helen Marsh", null, Attendance.Capacity.MEMBER, false),
			new Attendance("Joan Fielding", null, Attendance.Capacity.MEMBER, false),
			new Attendance("Tom Okafor", null, Attendance.Capacity.OFFICER, false));

	private final DemoStage stage;

	private final BodyDesk bodies;

	private final MeetingDesk meetings;

	private final ReportRequests requests;

	private final Calendars calendars;

	private final ActingAs acting;

	DemoReport(DemoStage stage, BodyDesk bodies, MeetingDesk meetings, ReportRequests requests, Calendars calendars,
			ActingAs acting) {
		this.stage = stage;
		this.bodies = bodies;
		this.meetings = meetings;
		this.requests = requests;
		this.calendars = calendars;
		this.acting = acting;
	}

	/**
	 * The author drafts it, four offices clear it, and cabinet approves it.
	 * @param day on which its draft is written
	 * @return the day on which the decision is published
	 */
	LocalDate toDecision(LocalDate day) {
		WorkingCalendar calendar = this.calendars.of(DemoCouncil.KEY);
		draftAndClear(day, calendar.plusWorkingDays(day, 4));
		LocalDate routed = calendar.plusWorkingDays(day, 6);
		LocalDate held = calendar.plusWorkingDays(routed, 12);
		Reference meeting = toAgenda(routed, held);
		this.stage.on(held);
		this.acting.run(DemoPeople.DEMOCRATIC_SERVICES, () -> this.meetings.minute(meeting, ATTENDED, List.of()));
		services("Task_TakeDecision", Map.of("decision", "approved", "decisionText",
				"Cabinet noted the opinion and agreed the answers to both recommendations.", "reasons",
				"The review was independent, and its two actions can be met from existing budgets.", "alternatives",
				"To wait for the next inspection; rejected, because young people would wait too.", "conflicts", "None.",
				"actions",
				List.of(Map.of("toDo", "Agree with the fifth district council who pays for its youth provision.",
						"officer", DemoPeople.COMMISSIONING, "dueOn", held.plusMonths(3).toString()))));
		LocalDate published = calendar.plusWorkingDays(held, 1);
		this.stage.on(published);
		services("Task_PublishDecision", Map.of("comments", "On the council's website."));
		return published;
	}

	/**
	 * A second report on the same review is drafted; finance has yet to clear it.
	 * @param day on which it is asked for
	 */
	void yearOn(Reference review, LocalDate day) {
		this.stage.on(day);
		this.acting.run(DemoPeople.ASSURANCE_LEAD, () -> this.requests.request(review));
		this.stage.on(day.plusDays(3));
		this.stage.complete(DemoPeople.ASSURANCE_LEAD, "Task_DraftReport", DemoDrafts.yearOn());
		this.stage.on(day.plusDays(6));
		Stream.of("legal", "equalities", "propriety").forEach(this::clear);
	}

	private void draftAndClear(LocalDate day, LocalDate cleared) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.ASSURANCE_LEAD, "Task_DraftReport", DemoDrafts.assurance());
		this.stage.on(cleared);
		CLEARED_BY.keySet().forEach(this::clear);
		Map<String, Object> ready = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny")) {
			ready.put(gate, "done");
			ready.put(gate + "On", day.toString());
		}
		ready.put("benchmarking", "not-applicable");
		ready.put("benchmarkingReasons", "No neighbouring council has published a report this year.");
		ready.put("reportReadiness", "ready");
		this.stage.complete(DemoPeople.ASSURANCE_LEAD, "Task_ConfirmReportReadiness", ready);
	}

	private void clear(String office) {
		this.stage.complete(Objects.requireNonNull(CLEARED_BY.get(office)),
				"Task_Clear" + office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1),
				Map.of(office + "Clearance", "accepted", "reasons", "Nothing to add."));
	}

	private Reference toAgenda(LocalDate day, LocalDate held) {
		this.stage.on(day);
		UUID cabinet = this.bodies.found(new DescribeBody(DemoCouncil.KEY, "Cabinet", Body.Kind.EXECUTIVE, false));
		Reference meeting = this.acting.call(DemoPeople.DEMOCRATIC_SERVICES,
				() -> this.meetings.call(new CallMeeting(DemoCouncil.KEY, cabinet, held, "County Hall", null)));
		services("Task_AssessRoute", Map.of("significantMoney", "no", "severalWards", "no", "keyReasons",
				"It notes an opinion; what it costs is within existing budgets.", "paragraphs", List.of()));
		services("Task_ChooseMeeting", Map.of("meeting", meeting.id(), "urgency", "none"));
		services("Task_PublishNotices", Map.of("notices", "published"));
		services("Task_PublishAgenda", Map.of("agenda", "published", "publishedOn", day.toString()));
		return meeting;
	}

	private void services(String task, Map<String, ?> fields) {
		this.stage.complete(DemoPeople.DEMOCRATIC_SERVICES, task, fields);
	}

}
