package org.assay.scrutiny;

import java.util.Map;

import org.assay.review.RecommendationAnswer;
import org.assay.shared.Dates;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The executive answers every recommendation. */
@Component
class RespondToScrutinyStep extends ScrutinyStep {

	RespondToScrutinyStep(ScrutinyDesk desk) {
		super(desk);
	}

	@Override
	public String step() {
		return "respond-to-scrutiny";
	}

	@Override
	void show(OpenedStep opened, ScrutinyReview review, About about) {
		super.show(opened, review, about);
		opened.show("recommendations",
				review.recommendations()
					.stream()
					.map((one) -> Map.of("number", one.number(), "recommendation", one.recommendation()))
					.toList());
		review.responseDueOn().ifPresent((day) -> {
			about.line("To be answered by **" + Dates.words(day)
					+ "**: the day of the notice is the first of the two months. A later answer is recorded as late.");
			opened.dueOn(day);
		});
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.answer(step.subject(),
				step.fields().rows("recommendations").stream().map(RespondToScrutinyStep::answer).toList());
	}

	private static Answered answer(Fields row) {
		String number = row.text("number").orElse("");
		String sentence = "Accept, partly accept or reject recommendation " + number + ", with reasons.";
		return new Answered(number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0,
				row.choice("response", RecommendationAnswer.Response.class, sentence), row.text("reasons").orElse(""));
	}

}
