package org.assay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.assay.cabinet.CallMeeting;
import org.assay.cabinet.MeetingDesk;
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
 * The way of one report to a decision of cabinet, each step done by the person whose step
 * it is. The report itself begins when its review is handed over.
 */
@Component
@Profile("demo")
class DemoReport {

	private static final String DEMOCRATIC_SERVICES = "dan.coyle";

	private static final Map<String, String> CLEARED_BY = Map.of("finance", "fiona.grant", "legal", "leo.marchetti",
			"equalities", "esther.adeyemi", "propriety", "moira.kent");

	private final DemoStage stage;

	private final BodyDesk bodies;

	private final MeetingDesk meetings;

	private final Calendars calendars;

	private final ActingAs acting;

	DemoReport(DemoStage stage, BodyDesk bodies, MeetingDesk meetings, Calendars calendars, ActingAs acting) {
		this.stage = stage;
		this.bodies = bodies;
		this.meetings = meetings;
		this.calendars = calendars;
		this.acting = acting;
	}

	/**
	 * The author drafts it, four offices clear it, and cabinet approves it.
	 * @param day on which its draft is written
	 */
	void toDecision(LocalDate day) {
		WorkingCalendar calendar = this.calendars.of(DemoCouncil.KEY);
		draftAndClear(day, calendar.plusWorkingDays(day, 4));
		LocalDate routed = calendar.plusWorkingDays(day, 6);
		LocalDate held = calendar.plusWorkingDays(routed, 12);
		toAgenda(routed, held);
		this.stage.on(held);
		services("Task_TakeDecision", Map.of("decision", "approved", "decisionText",
				"Cabinet noted the opinion and agreed the answers to both recommendations.", "reasons",
				"The review was independent, and its two actions can be met from existing budgets.", "alternatives",
				"To wait for the next inspection; rejected, because young people would wait too.", "conflicts", "None.",
				"actions", List.of(Map.of("toDo", "Publish the offer of youth provision for every district.", "officer",
						DemoPeople.COMMISSIONING, "dueOn", held.plusMonths(6).toString()))));
		LocalDate published = calendar.plusWorkingDays(held, 1);
		this.stage.on(published);
		services("Task_PublishDecision", Map.of("comments", "On the council's website."));
		this.stage.on(calendar.dayAfterWorkingDays(published, 5));
		this.stage.reach();
	}

	private void draftAndClear(LocalDate day, LocalDate cleared) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.ASSURANCE_LEAD, "Task_DraftReport", draft());
		this.stage.on(cleared);
		CLEARED_BY.forEach((office, officer) -> this.stage.complete(officer,
				"Task_Clear" + office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1),
				Map.of(office + "Clearance", "accepted", "reasons", "Nothing to add.")));
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

	private void toAgenda(LocalDate day, LocalDate held) {
		this.stage.on(day);
		UUID cabinet = this.bodies.found(new DescribeBody(DemoCouncil.KEY, "Cabinet", Body.Kind.EXECUTIVE, false));
		Reference meeting = this.acting.call(DEMOCRATIC_SERVICES,
				() -> this.meetings.call(new CallMeeting(DemoCouncil.KEY, cabinet, held, "County Hall", null)));
		services("Task_AssessRoute", Map.of("significantMoney", "no", "severalWards", "no", "keyReasons",
				"It notes an opinion; what it costs is within existing budgets.", "paragraphs", List.of()));
		services("Task_ChooseMeeting", Map.of("meeting", meeting.id(), "urgency", "none"));
		services("Task_PublishNotices", Map.of("notices", "published"));
		services("Task_PublishAgenda", Map.of("agenda", "published", "publishedOn", day.toString()));
	}

	private void services(String task, Map<String, ?> fields) {
		this.stage.complete(DEMOCRATIC_SERVICES, task, fields);
	}

	private static Map<String, ?> draft() {
		return Map.ofEntries(Map.entry("title", "Assurance of the leadership of children's services"),
				Map.entry("programmeArea", "Children and young people's services"),
				Map.entry("recommendations",
						List.of(Map.of("recommendation",
								"That Cabinet note the chief executive's opinion: assured with actions."),
								Map.of("recommendation",
										"That Cabinet agree the answers to the assessor's two recommendations."))),
				Map.entry("finance",
						"There are no additional financial pressures; both actions are met from existing budgets."),
				Map.entry("risks", "The offer in the fifth district depends on its district council."),
				Map.entry("policy", "The review supports the council plan's aim that children are heard."),
				Map.entry("background", "The children in care council and the youth forum were consulted."),
				Map.entry("equality",
						"Young people in two districts have less access today; the second action puts that right."),
				Map.entry("legal",
						"The council must have regard to the guidance under the Children Act 2004, sections 18 and 19."),
				Map.entry("exemptInformation", "None."), Map.entry("contact",
						"Sam Whitfield\nAssurance lead\n01632 960001\nsam.whitfield@exampleshire.example"));
	}

}
