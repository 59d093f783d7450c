package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services records what the meeting decided. */
@Component
class TakeDecisionStep extends ReportStep {

	private final ReportDecisions decisions;

	private final MeetingDesk meetings;

	private final People people;

	private final Clock clock;

	TakeDecisionStep(ReportDesk desk, ReportDecisions decisions, MeetingDesk meetings, People people, Clock clock) {
		super(desk);
		this.decisions = decisions;
		this.meetings = meetings;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "take-decision";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		Meeting meeting = meetingOf(report);
		opened.dueOn(meeting.heldOn());
		opened.show("about",
				about(report).line(meeting.bodyName() + " meets on **" + Dates.words(meeting.heldOn()) + "**.")
					.quote("Recommended", report.part(Part.RECOMMENDATIONS).text())
					.toString());
		List<DeclaredInterest> declared = meeting.interestsIn(report.reference());
		opened.show("conflicts", declared.stream().map(DeclaredInterest::words).collect(Collectors.joining("\n")));
		opened.show("dispensations",
				declared.stream()
					.filter((one) -> one.dispensation() != null)
					.map((one) -> one.declaredBy() + ": " + one.dispensation())
					.collect(Collectors.joining("\n")));
		opened.show("officers",
				this.people.ofCouncil(report.council())
					.stream()
					.filter((person) -> person.kind() == Person.Kind.OFFICER)
					.map((person) -> Map.of("value", person.id(), "label", person.name()))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		CabinetReport report = this.desk.get(step.subject());
		Meeting meeting = meetingOf(report);
		if (meeting.heldOn().isAfter(LocalDate.now(this.clock))) {
			throw new MeetingRefused("The meeting is on " + Dates.words(meeting.heldOn())
					+ "; record its decision on that day or after it.", meeting.reference());
		}
		Fields fields = step.fields();
		DecisionOutcome outcome = fields.choice("decision", DecisionOutcome.class,
				"Choose what was decided: noted, approved, approved with amendment, referred back or deferred.");
		this.decisions.record(step.subject(),
				new RecordDecision(report.council(), report.reference(), DecisionMaker.BODY, meeting.reference(), null,
						meeting.heldOn(), report.title(), outcome, fields.text("decisionText").orElse(""),
						fields.text("reasons").orElse(""), fields.text("alternatives").orElse(""),
						fields.text("conflicts").orElse(""), fields.text("dispensations").orElse(null),
						fields.text("wanted").orElse(null),
						report.route().map(RouteAssessed::keyDecision).orElse(false), Openness.PUBLIC, actions(fields),
						Agreements.in(fields, LocalDate.now(this.clock)).orElse(null)));
		step.keep("matter", outcome.decides() ? "decided" : "returned");
	}

	private static List<DecisionAction> actions(Fields fields) {
		String day = "Give the day by which each action is due.";
		return fields.rows("actions")
			.stream()
			.map((row) -> new DecisionAction(row.text("toDo").orElse(""), row.text("officer").orElse(""),
					row.date("dueOn", day).orElseThrow(() -> new Incomplete(day))))
			.toList();
	}

	private Meeting meetingOf(CabinetReport report) {
		Reference meeting = report.meeting().orElseThrow(() -> new ReportElsewhere(report.reference(), report.stage()));
		return this.meetings.get(meeting);
	}

}
