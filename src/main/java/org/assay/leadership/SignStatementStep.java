package org.assay.leadership;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

/** The chief executive or the leader signs their own part. */
class SignStatementStep extends StatementStep {

	private final Signer signer;

	private final String step;

	private final String outcome;

	/**
	 * @param outcome the form's field that says whether they differ
	 */
	SignStatementStep(StatementDesk desk, Signer signer, String step, String outcome) {
		super(desk);
		this.signer = signer;
		this.step = step;
		this.outcome = outcome;
	}

	@Override
	public String step() {
		return this.step;
	}

	@Override
	void show(OpenedStep opened, LeadershipStatement statement, About about) {
		statement.sections().forEach((section) -> about.quote(section.heading(), section.text()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Answer answer = fields.choice(this.outcome, Answer.class, "Choose whether you differ in anything.");
		step.decidedOn(this.desk.get(step.subject()).sections());
		this.desk.sign(step.subject(),
				new SignStatement(this.signer, fields.text("governance").orElse(""),
						fields.text("safeguarding").orElse(""),
						(answer == Answer.DISSENTS) ? fields.text("dissent").orElse("") : null));
	}

	private enum Answer {

		AGREES, DISSENTS

	}

}
