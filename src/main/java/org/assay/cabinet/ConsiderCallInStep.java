package org.assay.cabinet;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The scrutiny committee meets on a call-in. */
@Component
class ConsiderCallInStep extends CallInStep {

	ConsiderCallInStep(CallInDesk desk, CallInText text) {
		super(desk, text);
	}

	@Override
	public String step() {
		return "consider-call-in";
	}

	@Override
	void show(OpenedStep opened, CallIn callIn, About about) {
		callIn.committeeBy().ifPresent((last) -> {
			opened.dueOn(last);
			about.line(
					"The committee meets by **" + Dates.words(last) + "**; if it does not, the decision takes effect.");
		});
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.consider(step.subject(),
				step.fields().choice("committeeOutcome", CommitteeOutcome.class, "Choose what came of the call-in."),
				step.fields().text("reasons").orElse(null));
	}

}
