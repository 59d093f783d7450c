package org.assay.cabinet;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services publishes the report with its agenda, or holds it back. */
@Component
class PublishAgendaStep extends ReportStep {

	private final RouteDesk routes;

	PublishAgendaStep(ReportDesk desk, RouteDesk routes) {
		super(desk);
		this.routes = routes;
	}

	@Override
	public String step() {
		return "publish-agenda";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		report.notices().stream().filter(ReportNotice::isAgenda).findFirst().ifPresent((agenda) -> {
			opened.dueOn(agenda.publishBy());
			opened.show("about",
					about(report)
						.line("The agenda has to be public by **" + Dates.words(agenda.publishBy()) + "** ("
								+ agenda.kind().source() + ").")
						.toString());
		});
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields()
			.choice("agenda", Answer.class, "Choose whether the report is published or held back.");
		if (answer == Answer.HELD_BACK) {
			this.desk.holdBack(step.subject(), step.fields().text("reasons").orElse(""));
			return;
		}
		String day = "Give the day, not after today, on which the agenda was published.";
		step.decidedOn(this.routes
			.publishAgenda(step.subject(),
					step.fields().date("publishedOn", day).orElseThrow(() -> new Incomplete(day)))
			.stream()
			.map(ReportVersion::digest)
			.toList());
	}

	private enum Answer {

		PUBLISHED, HELD_BACK

	}

}
