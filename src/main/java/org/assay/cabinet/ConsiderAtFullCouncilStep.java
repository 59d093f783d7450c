package org.assay.cabinet;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** Full council objects to the decision or does not. */
@Component
class ConsiderAtFullCouncilStep extends CallInStep {

	ConsiderAtFullCouncilStep(CallInDesk desk, CallInText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "consider-at-full-council";
	}

	@Override
	public void completed(CompletedStep step) {
		boolean objects = step.fields()
			.choice("councilOutcome", Answer.class,
					"Choose whether the council objects to the decision.") == Answer.OBJECTS;
		this.desk.considerAtCouncil(step.subject(), objects, step.fields().text("reasons").orElse(null));
	}

	private enum Answer {

		OBJECTS, DOES_NOT_OBJECT

	}

}
