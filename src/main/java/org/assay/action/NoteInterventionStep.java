package org.assay.action;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The lead member is informed that the director intervenes. */
@Component
class NoteInterventionStep extends ActionStep {

	NoteInterventionStep(ActionDesk desk, ActionText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "note-intervention";
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about",
				this.text.about(action).quote("Reported last", action.said(Entry.Kind.PROGRESS)).toString());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.noteIntervention(step.subject(), step.fields().text("remarks").orElse("No remarks."));
	}

}
