package org.assay.scrutiny;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** Democratic services publish what the executive answered. */
@Component
class PublishResponseStep extends ScrutinyStep {

	private static final String DAY = "Choose the day on which the response was published.";

	PublishResponseStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "publish-response";
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.publish(step.subject(), date(step, "publishedOn", DAY), step.fields().text("address").orElse(""));
	}

}
