package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Beginning;
import org.assay.shared.Incomplete;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step on an action; its task carries what is to be done. */
abstract class ActionStep implements StepHandler {

	private static final int IN_A_NAME = 80;

	final ActionDesk desk;

	final ActionText text;

	ActionStep(ActionDesk desk, ActionText text) {
		this.desk = desk;
		this.text = text;
	}

	@Override
	public final void opened(OpenedStep opened) {
		Action action = this.desk.get(opened.subject());
		opened.concerns(Beginning.of(action.toDo(), IN_A_NAME));
		show(opened, action);
	}

	/** Shows the person what they decide on. */
	abstract void show(OpenedStep opened, Action action);

	static LocalDate date(Fields fields, String name, String sentence) {
		return fields.date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
