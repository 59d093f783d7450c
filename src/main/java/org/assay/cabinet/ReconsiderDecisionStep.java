package org.assay.cabinet;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The decision-maker confirms the decision that was referred back, or amends it. */
@Component
class ReconsiderDecisionStep extends CallInStep {

	ReconsiderDecisionStep(CallInDesk desk, CallInText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "reconsider-decision";
	}

	@Override
	void show(OpenedStep opened, CallIn callIn, About about) {
		opened.dueOn(this.desk.reconsiderBy(callIn));
	}

	@Override
	public void completed(CompletedStep step) {
		boolean amended = step.fields()
			.choice("reconsideration", Answer.class,
					"Choose whether the decision is confirmed or amended.") == Answer.AMENDED;
		String amendment = amended ? step.fields().text("amendment", "Write down what is decided now.") : null;
		this.desk.reconsider(step.subject(), amendment, step.fields().text("reasons").orElse(null));
	}

	private enum Answer {

		CONFIRMED, AMENDED

	}

}
