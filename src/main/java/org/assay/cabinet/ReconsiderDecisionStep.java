package org.assay.cabinet;

import java.util.List;
import java.util.Map;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** The decision-maker confirms the decision that was referred back, or amends it. */
@Component
class ReconsiderDecisionStep extends CallInStep {

	private final DecisionDesk decisions;

	private final DecisionActions officers;

	ReconsiderDecisionStep(CallInDesk desk, CallInText text, DecisionDesk decisions, DecisionActions officers) {
		super(desk, text);
		this.decisions = decisions;
		this.officers = officers;
	}

	@Override
	public String step() {
		return "reconsider-decision";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("officers", this.officers.officers(council));
	}

	@Override
	void show(OpenedStep opened, CallIn callIn, About about) {
		opened.dueOn(this.desk.reconsiderBy(callIn));
		opened.show("actions", DecisionActions.shown(this.decisions.get(callIn.decision())));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Answer answer = fields.choice("reconsideration", Answer.class,
				"Choose whether the decision is confirmed or amended.");
		String reasons = fields.text("reasons").orElse(null);
		if (answer == Answer.CONFIRMED) {
			this.desk.confirm(step.subject(), reasons);
		}
		else {
			this.desk.amend(step.subject(), fields.text("amendment", "Write down what is decided now."), reasons,
					DecisionActions.in(fields));
		}
	}

	private enum Answer {

		CONFIRMED, AMENDED

	}

}
