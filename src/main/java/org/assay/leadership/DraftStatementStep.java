package org.assay.leadership;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assurance lead adds to the record what the safeguarding partners' papers say. */
@Component
class DraftStatementStep extends StatementStep {

	DraftStatementStep(StatementDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "draft-statement";
	}

	@Override
	void show(OpenedStep opened, LeadershipStatement statement, About about) {
		about.line("Taken from the record; it is taken anew when you complete this task.");
		this.desk.preview(opened.subject()).forEach((section) -> about.quote(section.heading(), section.text()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		this.desk.draft(step.subject(),
				new DraftStatement(fields.text("partnership").orElse(""), fields.text("referrals").orElse("")));
	}

}
