package org.assay.action;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The owner says how far it is, and shows it. */
@Component
class ReportProgressStep extends ActionStep {

	ReportProgressStep(ActionDesk desk, ActionText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "report-progress";
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about",
				this.text.about(action)
					.quote("Reported last", action.said(Entry.Kind.PROGRESS))
					.quote("The director on the delay", action.said(Entry.Kind.DELAY))
					.quote("The director's intervention", action.said(Entry.Kind.INTERVENTION))
					.quote("The check of its effect", action.said(Entry.Kind.EFFECT))
					.toString());
		action.owner().ifPresent(opened::assignTo);
		action.dueOn().ifPresent(opened::dueOn);
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		this.desk.report(step.subject(),
				new ReportProgress(
						fields.choice("progress", Progress.class,
								"Choose whether work goes on, it is done, or a later date is needed."),
						fields.text("reasons").orElse(""),
						fields.date("wantedOn", "Choose the later date you ask for.").orElse(null)),
				!step.evidence().isEmpty());
	}

}
