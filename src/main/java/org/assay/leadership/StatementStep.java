package org.assay.leadership;

import org.assay.workflow.About;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a leadership statement; its task carries the statement's title. */
abstract class StatementStep implements StepHandler {

	final StatementDesk desk;

	StatementStep(StatementDesk desk) {
		this.desk = desk;
	}

	@Override
	public final void opened(OpenedStep opened) {
		LeadershipStatement statement = this.desk.get(opened.subject());
		opened.concerns(statement.title());
		About about = About.page(statement.title(), "statement", "/statements/" + statement.id());
		show(opened, statement, about);
		opened.show("about", about.toString());
	}

	/** Shows the person what they decide on. */
	abstract void show(OpenedStep opened, LeadershipStatement statement, About about);

}
