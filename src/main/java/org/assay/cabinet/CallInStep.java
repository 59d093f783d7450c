package org.assay.cabinet;

import org.assay.workflow.About;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a call-in: every form begins with the decision and what is said of it. */
abstract class CallInStep implements StepHandler {

	final CallInDesk desk;

	private final CallInText text;

	CallInStep(CallInDesk desk, CallInText text) {
		this.desk = desk;
		this.text = text;
	}

	@Override
	public final void opened(OpenedStep opened) {
		CallIn callIn = this.desk.get(opened.subject());
		opened.concerns(this.text.title(callIn));
		About about = this.text.about(callIn);
		show(opened, callIn, about);
		opened.show("about", about.toString());
	}

	/** Adds what the step's own form shows. */
	void show(OpenedStep opened, CallIn callIn, About about) {
	}

}
