package org.assay.scrutiny;

import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;

import org.springframework.stereotype.Component;

/** The committee recommends, or finds that it need not. */
@Component
class AdviseExecutiveStep extends ScrutinyStep {

	AdviseExecutiveStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "advise-executive";
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Answer answer = fields.choice("findings", Answer.class, "Choose whether the committee recommends anything.");
		List<String> recommendations = (answer == Answer.NONE) ? List.of()
				: fields.rows("recommendations").stream().map((row) -> row.text("recommendation").orElse("")).toList();
		if (answer == Answer.RECOMMENDED && recommendations.isEmpty()) {
			throw new Incomplete("Add at least one recommendation, or choose that there is none.");
		}
		this.desk.recommend(step.subject(), recommendations, fields.text("reasons").orElse(""));
	}

	private enum Answer {

		RECOMMENDED, NONE

	}

}
