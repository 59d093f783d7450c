package org.assay.consultation;

import java.time.Clock;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;

import org.springframework.stereotype.Component;

/** The policy officer puts the proposal to people. */
@Component
class OpenConsultationStep extends ConsultationStep {

	private final Clock clock;

	OpenConsultationStep(ConsultationDesk desk, Clock clock) {
		super(desk);
		this.clock = clock;
	}

	@Override
	public String step() {
		return "open-consultation";
	}

	@Override
	public void completed(CompletedStep step) {
		OpenConsultation given = command(step, step.fields());
		this.desk.open(step.subject(), given, step.task());
		step.keep(ConsultationTimes.CLOSES_AT, ConsultationTimes.after(given.closesOn(), this.clock.getZone()));
		step.keep(ConsultationTimes.OUTCOME_LATE_AT, ConsultationTimes.after(given.outcomeBy(), this.clock.getZone()));
	}

	private static OpenConsultation command(CompletedStep step, Fields fields) {
		return new OpenConsultation(fields.text("document").orElse(""), fields.text("documentAddress").orElse(null),
				fields.text("changeable").orElse(""), fields.text("audience").orElse(""),
				fields.isTicked("asksChildren"), fields.text("channels").orElse(""),
				fields.text("policyContact").orElse(""), fields.text("processContact").orElse(""),
				date(step, "opensOn", "Choose the first day."), date(step, "closesOn", "Choose the last day."),
				fields.text("timeReasons").orElse(null),
				date(step, "outcomeFrom", "Choose the first day on which the outcome is promised."),
				date(step, "outcomeBy", "Choose the day by which the outcome is promised."));
	}

}
