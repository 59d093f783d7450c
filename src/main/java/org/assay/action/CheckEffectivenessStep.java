package org.assay.action;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Somebody else than the owner says whether it worked. */
@Component
class CheckEffectivenessStep extends ActionStep {

	private static final String DUE = "Choose the date by which the action has to work.";

	CheckEffectivenessStep(ActionDesk desk, ActionText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "check-effectiveness";
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about", this.text.about(action).quote("Reported", action.said(Entry.Kind.PROGRESS)).toString());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Answer answer = fields.choice("effectiveness", Answer.class, "Choose whether the action has worked.");
		this.desk.checkEffectiveness(step.subject(), new CheckEffectiveness(
				(answer == Answer.EFFECTIVE) ? null : date(fields, "dueOn", DUE), fields.text("reasons").orElse("")));
		this.desk.planEscalation(step);
	}

	private enum Answer {

		EFFECTIVE, NOT_EFFECTIVE

	}

}
