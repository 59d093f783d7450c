package org.assay.cabinet;

import java.time.Clock;

import org.assay.workflow.ActionCall;
import org.assay.workflow.ProcessAction;

import org.springframework.stereotype.Component;

/** Reads from the decision, after its call-in, on which day it takes effect. */
@Component
class FixEffectiveDay implements ProcessAction {

	private final ReportDecisions decisions;

	private final Clock clock;

	FixEffectiveDay(ReportDecisions decisions, Clock clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	@Override
	public void run(ActionCall call) {
		this.decisions.on(call.subject())
			.effectiveOn()
			.ifPresent((day) -> call.set(EffectiveDay.VARIABLE, EffectiveDay.of(day, this.clock)));
	}

}
