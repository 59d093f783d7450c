package org.assay.leadership;

import org.assay.council.People;
import org.assay.shared.Dates;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The monitoring officer gives the post from a day on. */
@Component
class DesignateHolderStep extends RoleChangeStep {

	DesignateHolderStep(RoleChangeDesk desk, People people) {
		super(desk, people);
	}

	@Override
	public String step() {
		return "designate-holder";
	}

	@Override
	void show(OpenedStep opened, RoleChange change, About about) {
		super.show(opened, change, about);
		about.line("Approved for **" + Dates.words(change.given().since()) + "** at the earliest.");
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.designate(step.subject(), date(step, "from", "Choose the first day in the post."));
	}

}
