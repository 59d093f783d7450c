package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;

import org.assay.review.ReadinessGate;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assurance lead shows that the report may go to its meeting. */
@Component
class ConfirmReportReadinessStep extends ReportStep {

	private final Clock clock;

	ConfirmReportReadinessStep(ReportDesk desk, Clock clock) {
		super(desk);
		this.clock = clock;
	}

	@Override
	public String step() {
		return "confirm-report-readiness";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		opened.show("about", about(report).toString());
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields()
			.choice("reportReadiness", Answer.class,
					"Choose whether the report may go to its meeting or has to be changed.");
		if (answer == Answer.CHANGE_NEEDED) {
			this.desk.holdBack(step.subject(), step.fields().text("reasons").orElse(""));
			return;
		}
		this.desk.confirmReadiness(step.subject(),
				ReadinessGate.allFrom(step.fields(), "report", LocalDate.now(this.clock)));
	}

	private enum Answer {

		READY, CHANGE_NEEDED

	}

}
