package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.assay.shared.Reference;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services chooses the meeting that takes the report. */
@Component
class ChooseMeetingStep extends ReportStep {

	private final RouteDesk routes;

	private final MeetingChoices choices;

	private final Clock clock;

	ChooseMeetingStep(ReportDesk desk, RouteDesk routes, MeetingChoices choices, Clock clock) {
		super(desk);
		this.routes = routes;
		this.choices = choices;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "choose-meeting";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		LocalRules rules = rules(opened::variable);
		About about = about(report);
		report.route()
			.map((route) -> route.settled(rules, Urgency.NONE))
			.ifPresent((route) -> about
				.line("It is **" + (route.keyDecision() ? "a key decision" : "no key decision") + "**. "
						+ route.exemption().words() + ".")
				.line("Not urgent, it can be taken on **" + Dates.words(this.routes.earliest(report, route))
						+ "** at the earliest."));
		opened.show("about", about.toString());
		opened.show(MeetingChoices.FIELD, this.choices.of(report.council()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		this.routes.chooseMeeting(step.subject(),
				new ChooseMeeting(
						new Reference(MeetingId.KIND,
								fields.text("meeting", "Choose the meeting that takes the report.")),
						rules(step::variable), fields.choice("urgency", Urgency.class, "Choose whether it is urgent."),
						Agreements.in(fields, LocalDate.now(this.clock)).orElse(null)));
	}

	private static LocalRules rules(Function<String, Optional<String>> variables) {
		return LocalRules.of(variables.apply("keyDecision").orElse(""), variables.apply("exemption").orElse(""));
	}

}
