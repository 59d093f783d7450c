package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assay.shared.Reference;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** Democratic services records what the meeting decided. */
@Component
class TakeDecisionStep extends ReportStep {

	private final ReportDecisions decisions;

	private final MeetingDesk meetings;

	private final DecisionActions officers;

	private final Clock clock;

	TakeDecisionStep(ReportDesk desk, ReportDecisions decisions, MeetingDesk meetings, DecisionActions officers,
			Clock clock) {
		super(desk);
		this.decisions = decisions;
		this.meetings = meetings;
		this.officers = officers;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "take-decision";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("officers", this.officers.officers(council));
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
		opened.show("holdsExempt", report.holdsExempt());
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
						report.route().map(RouteAssessed::keyDecision).orElse(false), openness(report, fields),
						DecisionActions.in(fields), Agreements.in(fields, LocalDate.now(this.clock)).orElse(null)));
		step.keep("matter", outcome.decides() ? "decided" : "returned");
	}

	private static Openness openness(CabinetReport report, Fields fields) {
		return report.holdsExempt() ? fields.choice("recordOpenness", Openness.class,
				"Say whether everybody may read the record of this decision: the report holds exempt information.")
				: Openness.PUBLIC;
	}

	private Meeting meetingOf(CabinetReport report) {
		Reference meeting = report.meeting().orElseThrow(() -> new ReportElsewhere(report.reference(), report.stage()));
		return this.meetings.get(meeting);
	}

}
