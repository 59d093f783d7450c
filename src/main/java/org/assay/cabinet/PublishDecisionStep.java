package org.assay.cabinet;

import java.time.Clock;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services publishes the decision, which opens its call-in window. */
@Component
class PublishDecisionStep extends ReportStep {

	private final ReportDecisions decisions;

	private final Clock clock;

	PublishDecisionStep(ReportDesk desk, ReportDecisions decisions, Clock clock) {
		super(desk);
		this.decisions = decisions;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "publish-decision";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		DecisionRecord decision = this.decisions.on(report.reference());
		opened.show("about",
				about(report).line("**" + decision.outcome().words() + "** by " + decision.decider() + ".")
					.quote("The decision", decision.wording().decision())
					.quote("Reasons", decision.wording().reasons())
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		DecisionRecord published = this.decisions.publish(step.subject());
		step.keep("callIn", published.lastCallInDay().isPresent() ? "possible" : "none");
		published.effectiveOn().ifPresent((day) -> step.keep(EffectiveDay.VARIABLE, EffectiveDay.of(day, this.clock)));
	}

}
