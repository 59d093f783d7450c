package org.assay.scrutiny;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The committee records whom it heard. */
@Component
class HearEvidenceStep extends ScrutinyStep {

	HearEvidenceStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "hear-evidence";
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.hear(step.subject(), step.fields().text("reasons").orElse(""));
	}

}
