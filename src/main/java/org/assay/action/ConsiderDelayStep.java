package org.assay.action;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director waits for the owner or intervenes. */
@Component
class ConsiderDelayStep extends ActionStep {

	ConsiderDelayStep(ActionDesk desk, ActionText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "consider-delay";
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about",
				this.text.about(action).quote("Reported last", action.said(Entry.Kind.PROGRESS)).toString());
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields().choice("delay", Answer.class, "Choose whether you wait or intervene.");
		this.desk.considerDelay(step.subject(),
				new ConsiderDelay(answer == Answer.INTERVENED, step.fields().text("reasons").orElse("")));
	}

	private enum Answer {

		AWAITED, INTERVENED

	}

}
