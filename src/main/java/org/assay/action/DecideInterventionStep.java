package org.assay.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** The director says how an overdue action will be done. */
@Component
class DecideInterventionStep extends ActionStep {

	private static final String DUE = "Choose the date by which the action is to be done now.";

	private final Officers officers;

	private final Clock clock;

	DecideInterventionStep(ActionDesk desk, ActionText text, Officers officers, Clock clock) {
		super(desk, text);
		this.officers = officers;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "decide-intervention";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("officers", Option.people(this.officers.of(council, LocalDate.now(this.clock))));
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about",
				this.text.about(action).quote("Reported last", action.said(Entry.Kind.PROGRESS)).toString());
		action.owner().ifPresent((owner) -> opened.show("owner", owner));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		DecideIntervention command = new DecideIntervention(fields.text("reasons").orElse(""),
				fields.text("owner").orElse(""), date(fields, "dueOn", DUE));
		this.desk.decideIntervention(step.subject(), command);
		this.desk.planEscalation(step);
		step.keep("owner", command.owner());
	}

}
