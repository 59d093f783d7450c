package org.assay.consultation;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The policy officer tells people why the outcome is late, and when it comes. */
@Component
class ExplainDelayStep extends ConsultationStep {

	ExplainDelayStep(ConsultationDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "explain-delay";
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.delay(step.subject(), date(step, "until", "Choose the day by which the outcome is promised now."),
				step.fields().text("reasons").orElse(""));
	}

}
