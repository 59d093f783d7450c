package org.assay.leadership;

import org.assay.council.People;
import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** Democratic services tell the public who leads children's services. */
@Component
class PublishRoleChangeStep extends RoleChangeStep {

	PublishRoleChangeStep(RoleChangeDesk desk, People people) {
		super(desk, people);
	}

	@Override
	public String step() {
		return "publish-role-change";
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.publish(step.subject(), date(step, "publishedOn", "Choose the day on which it was published."),
				step.fields().text("address").orElse(""));
	}

}
