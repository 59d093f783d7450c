package org.assay.leadership;

import org.assay.council.People;
import org.assay.shared.Dates;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Somebody reports who was asked about the change and what they said. */
@Component
class ReportRoleConsultationStep extends RoleChangeStep {

	ReportRoleConsultationStep(RoleChangeDesk desk, People people) {
		super(desk, people);
	}

	@Override
	public String step() {
		return "report-role-consultation";
	}

	@Override
	void show(OpenedStep opened, RoleChange change, About about) {
		super.show(opened, change, about);
		about.line("People were promised to be heard until **" + Dates.words(change.given().consultUntil()) + "**.");
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Boolean agrees = fields.text("otherCouncil").isEmpty() ? null : fields.choice("otherCouncil", Answer.class,
				"Choose whether the other council agrees.") == Answer.AGREES;
		this.desk.report(step.subject(),
				new ReportRoleConsultation(date(step, "closedOn", "Choose the last day of the consultation."),
						fields.text("consulted").orElse(""), fields.text("said").orElse(""), agrees));
	}

	private enum Answer {

		AGREES, REFUSES

	}

}
