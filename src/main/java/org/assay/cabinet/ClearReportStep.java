package org.assay.cabinet;

import java.util.List;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

/** An officer clears the draft for what they answer for, or sends it back. */
class ClearReportStep extends ReportStep {

	private final Clearance.Office office;

	private final String step;

	private final String outcome;

	private final List<Part> looksAt;

	/**
	 * @param outcome the form's field that holds the decision
	 * @param looksAt what the office is shown first; it clears the whole report
	 */
	ClearReportStep(ReportDesk desk, Clearance.Office office, String step, String outcome, List<Part> looksAt) {
		super(desk);
		this.office = office;
		this.step = step;
		this.outcome = outcome;
		this.looksAt = looksAt;
	}

	@Override
	public String step() {
		return this.step;
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		About about = about(report);
		this.desk.clearancesOf(report)
			.stream()
			.filter((clearance) -> clearance.office() == this.office && clearance.accepted())
			.map((clearance) -> clearance.changedIn(report.parts()))
			.forEach((changed) -> about.line(changed.isEmpty() ? "Nothing has changed since you last cleared it."
					: "**Your clearance is void.** Changed since: " + String.join(", ", changed) + "."));
		this.looksAt.forEach((part) -> about.quote(part.heading(), report.part(part).text()));
		opened.show("about", about.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields()
			.choice(this.outcome, Answer.class, "Choose whether you clear the report or send it back.");
		step.decidedOn(this.desk.get(step.subject()).parts());
		this.desk.clear(step.subject(),
				ClearReport.of(this.office, answer == Answer.ACCEPTED, step.fields().text("reasons").orElse(null)));
	}

	private enum Answer {

		ACCEPTED, SENT_BACK

	}

}
