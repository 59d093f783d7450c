package org.assay.scrutiny;

import org.assay.council.People;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services tell those who have to attend. */
@Component
class RequireAttendanceStep extends ScrutinyStep {

	private static final String HEARING = "Choose the day of the hearing.";

	private final People people;

	RequireAttendanceStep(ScrutinyDesk desk, People people) {
		super(desk);
		this.people = people;
	}

	@Override
	public String step() {
		return "require-attendance";
	}

	@Override
	void show(OpenedStep opened, ScrutinyReview review, About about) {
		review.witnesses()
			.forEach((one) -> about.quote(this.people.nameOf(one.witness()) + " is to answer", one.questions()));
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.requireAttendance(step.subject(), date(step, "hearingOn", HEARING));
	}

}
