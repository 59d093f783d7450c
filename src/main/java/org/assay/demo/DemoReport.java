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

	private static final Map<String, List<Attendance>> ATTENDED = Map.of(DemoPeople.EXAMPLESHIRE.council(),
			List.of(new Attendance("David Roe", null, Attendance.Capacity.CHAIR, false),
					new Attendance("Helen Marsh", null, Attendance.Capacity.MEMBER, false),
					new Attendance("Joan Fielding", null, Attendance.Capacity.MEMBER, false),
					new Attendance("Tom Okafor", null, Attendance.Capacity.OFFICER, false)),
			DemoPeople.RIVERDALE.council(),
			List.of(new Attendance("Ian Wood", null, Attendance.Capacity.CHAIR, false),
					new Attendance("Ruby Lane", null, Attendance.Capacity.MEMBER, false),
					new Attendance("Omar Haddad", null, Attendance.Capacity.OFFICER, false)));

	private final DemoStage stage;

	private final BodyDesk bodies;

	private final MeetingDesk meetings;

	private final ReportRequests requests;

	private final Calendars calendars;

	private final ActingAs acting;

	private final Map<String, UUID> cabinets = new HashMap<>();

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
	LocalDate toDecision(DemoCast cast, LocalDate day) {
		LocalDate held = toMeeting(cast, day, DemoDrafts.assurance(cast));
		return decide(cast, held, "Cabinet noted the opinion and agreed the answers to both recommendations.",
				List.of(Map.of("toDo", "Agree with the fifth district council who pays for its youth provision.",
						"officer", DemoPeople.COMMISSIONING, "dueOn", held.plusMonths(3).toString())));
	}

	/** Cabinet takes note, and nothing is to be done besides. */
	void toNote(DemoCast cast, LocalDate day) {
		LocalDate held = toMeeting(cast, day, DemoDrafts.steady(cast));
		LocalDate published = decide(cast, held, "Cabinet noted the opinion.", List.of());
		this.stage.on(this.calendars.of(cast.council()).plusWorkingDays(published, 8));
		this.stage.letTimePass();
	}

	private LocalDate toMeeting(DemoCast cast, LocalDate day, Map<String, ?> draft) {
		WorkingCalendar calendar = this.calendars.of(cast.council());
		draftAndClear(cast, day, calendar.plusWorkingDays(day, 4), draft);
		LocalDate routed = calendar.plusWorkingDays(day, 6);
		LocalDate held = calendar.plusWorkingDays(routed, 12);
		Reference meeting = toAgenda(cast, routed, held);
		this.stage.on(held);
		this.acting.run(cast.democraticServices(),
				() -> this.meetings.minute(meeting, ATTENDED.getOrDefault(cast.council(), List.of()), List.of()));
		return held;
	}

	private LocalDate decide(DemoCast cast, LocalDate held, String decision, List<Map<String, String>> actions) {
		services(cast, "Task_TakeDecision", Map.of("decision", "approved", "decisionText", decision, "reasons",
				"The review was independent, and what it asks for can be met from existing budgets.", "alternatives",
				"To wait for the next inspection; rejected, because young people would wait too.", "conflicts", "None.",
				"actions", actions));
		LocalDate published = this.calendars.of(cast.council()).plusWorkingDays(held, 1);
		this.stage.on(published);
		services(cast, "Task_PublishDecision", Map.of("comments", "On the council's website."));
		return published;
	}

	/**
	 * A second report on the same review is drafted; finance has yet to clear it.
	 * @param day on which it is asked for
	 */
	void yearOn(DemoCast cast, Reference review, LocalDate day) {
		this.stage.on(day);
		this.acting.run(cast.assuranceLead(), () -> this.requests.request(review));
		this.stage.on(day.plusDays(3));
		this.stage.complete(cast.assuranceLead(), "Task_DraftReport", DemoDrafts.yearOn(cast));
		this.stage.on(day.plusDays(6));
		Stream.of("legal", "equalities", "propriety").forEach((office) -> clear(cast, office));
	}

	private void draftAndClear(DemoCast cast, LocalDate day, LocalDate cleared, Map<String, ?> draft) {
		this.stage.on(day);
		this.stage.complete(cast.assuranceLead(), "Task_DraftReport", draft);
		this.stage.on(cleared);
		cast.offices().keySet().forEach((office) -> clear(cast, office));
		Map<String, Object> ready = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny")) {
			ready.put(gate, "done");
			ready.put(gate + "On", day.toString());
		}
		ready.put("benchmarking", "not-applicable");
		ready.put("benchmarkingReasons", "No neighbouring council has published a report this year.");
		ready.put("reportReadiness", "ready");
		this.stage.complete(cast.assuranceLead(), "Task_ConfirmReportReadiness", ready);
	}

	private void clear(DemoCast cast, String office) {
		this.stage.complete(Objects.requireNonNull(cast.offices().get(office)),
				"Task_Clear" + office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1),
				Map.of(office + "Clearance", "accepted", "reasons", "Nothing to add."));
	}

	private Reference toAgenda(DemoCast cast, LocalDate day, LocalDate held) {
		this.stage.on(day);
		UUID cabinet = cabinet(cast.council());
		Reference meeting = this.acting.call(cast.democraticServices(),
				() -> this.meetings.call(new CallMeeting(cast.council(), cabinet, held, "Council chamber", null)));
		services(cast, "Task_AssessRoute", Map.of("significantMoney", "no", "severalWards", "no", "keyReasons",
				"It notes an opinion; what it costs is within existing budgets.", "paragraphs", List.of()));
		services(cast, "Task_ChooseMeeting", Map.of("meeting", meeting.id(), "urgency", "none"));
		services(cast, "Task_PublishNotices", Map.of("notices", "published"));
		services(cast, "Task_PublishAgenda", Map.of("agenda", "published", "publishedOn", day.toString()));
		return meeting;
	}

	private UUID cabinet(String council) {
		return this.cabinets.computeIfAbsent(council,
				(key) -> this.bodies.found(new DescribeBody(key, "Cabinet", Body.Kind.EXECUTIVE, false)));
	}

	private void services(DemoCast cast, String task, Map<String, ?> fields) {
		this.stage.complete(cast.democraticServices(), task, fields);
	}

}
