package org.assay.review;

import java.util.ArrayList;
import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director accepts the facts of the judgement or questions some. */
@Component
class CheckFactualAccuracyStep extends ReviewStep {

	private final ReviewRecords reviewRecords;

	private final Choices choices;

	CheckFactualAccuracyStep(ReviewDesk desk, ReviewRecords reviewRecords, Choices choices) {
		super(desk);
		this.reviewRecords = reviewRecords;
		this.choices = choices;
	}

	@Override
	public String step() {
		return "check-factual-accuracy";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about", ReviewText.about(review).line(this.reviewRecords.judgements(review)).toString());
		opened.show("subjects", this.choices.subjects(review));
	}

	@Override
	public void completed(CompletedStep step) {
		boolean accepted = step.fields()
			.choice("factualAccuracy", Answer.class,
					"Choose whether you accept the facts or raise points.") == Answer.ACCEPTED;
		List<FactualPoint> points = new ArrayList<>();
		if (!accepted) {
			step.fields()
				.rows("points")
				.forEach((row) -> points.add(new FactualPoint(points.size() + 1, row.text("subject").orElse(""),
						row.text("point").orElse(""), null, null)));
			if (points.isEmpty()) {
				throw new Incomplete("Add at least one point of fact, or accept the facts.");
			}
		}
		this.desk.checkFactualAccuracy(step.subject(), points);
	}

	private enum Answer {

		ACCEPTED, POINTS_RAISED

	}

}
