package org.assay.cabinet;

import org.assay.workflow.About;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step on a report; its task carries the report's title. */
abstract class ReportStep implements StepHandler {

	final ReportDesk desk;

	ReportStep(ReportDesk desk) {
		this.desk = desk;
	}

	@Override
	public final void opened(OpenedStep opened) {
		CabinetReport report = this.desk.get(opened.subject());
		opened.concerns(report.title());
		show(opened, report);
	}

	/** Shows the person what they decide on. */
	abstract void show(OpenedStep opened, CabinetReport report);

	/** Starts the text at the top of a form. */
	static About about(CabinetReport report) {
		return About
			.text("**Report:** [" + "Open the report's page, with all its parts](/reports/" + report.id() + ")");
	}

}
