package org.assay.action;

import org.assay.shared.Dates;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director grants more time or does not. */
@Component
class DecideExtensionStep extends ActionStep {

	private static final String ANSWER = "Choose whether the later date is granted.";

	private static final String DUE = "Choose the new date.";

	DecideExtensionStep(ActionDesk desk, ActionText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "decide-extension";
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about",
				this.text.about(action)
					.line("**Asked for** " + action.wantedOn().map(Dates::words).orElse("–"))
					.quote("Why", action.said(Entry.Kind.PROGRESS))
					.toString());
		action.wantedOn().ifPresent((day) -> opened.show("dueOn", day.toString()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		boolean granted = fields.choice("extension", Answer.class, ANSWER) == Answer.GRANTED;
		this.desk.decideExtension(step.subject(),
				new DecideExtension(granted ? date(fields, "dueOn", DUE) : null, fields.text("reasons").orElse("")));
		this.desk.planEscalation(step);
	}

	private enum Answer {

		GRANTED, REFUSED

	}

}
