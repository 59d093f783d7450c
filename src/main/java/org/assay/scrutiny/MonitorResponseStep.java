package org.assay.scrutiny;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The committee looks at what was done. */
@Component
class MonitorResponseStep extends ScrutinyStep {

	MonitorResponseStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "monitor-response";
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields()
			.choice("monitoring", Answer.class, "Choose whether the committee goes on monitoring.");
		this.desk.monitor(step.subject(), answer == Answer.DONE, step.fields().text("reasons").orElse(""));
	}

	private enum Answer {

		GOING_ON, DONE

	}

}
