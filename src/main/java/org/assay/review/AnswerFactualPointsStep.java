package org.assay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assessor answers points of fact and keeps or changes ratings. */
@Component
class AnswerFactualPointsStep extends ReviewStep {

	private final Choices choices;

	AnswerFactualPointsStep(ReviewDesk desk, Choices choices) {
		super(desk);
		this.choices = choices;
	}

	@Override
	public String step() {
		return "answer-factual-points";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.line("The ratings remain yours: an answer may keep or change one.")
					.toString());
		opened.show("points",
				review.points()
					.stream()
					.map((point) -> Map.of("number", point.number(), "subject", this.choices.subject(review, point),
							"point", point.point()))
					.toList());
		opened.assignTo(review.commission().assessor());
	}

	@Override
	public void completed(CompletedStep step) {
		List<AnswerFactualPoint> answers = new ArrayList<>();
		for (Fields row : step.fields().rows("points")) {
			int number = answers.size() + 1;
			boolean changed = row.choice("decision", Answer.class,
					"Choose for point " + number + " whether you keep or change the rating.") == Answer.CHANGED;
			answers.add(
					new AnswerFactualPoint(
							number, row.text("answer").orElse(""), changed, changed
									? row.choice("rating", Rating.class,
											"Choose the new rating for point " + number + ", or keep the rating.")
									: null));
		}
		this.desk.answerFactualPoints(step.subject(), answers);
	}

	private enum Answer {

		KEPT, CHANGED

	}

}
