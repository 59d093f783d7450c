package org.assay.review;

import java.util.List;
import java.util.Optional;

import org.assay.register.AssuranceElement;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assessor judges every element of assurance. */
@Component
class JudgeElementsStep extends ReviewStep {

	private final ReviewRecords reviewRecords;

	private final Choices choices;

	JudgeElementsStep(ReviewDesk desk, ReviewRecords reviewRecords, Choices choices) {
		super(desk);
		this.reviewRecords = reviewRecords;
		this.choices = choices;
	}

	@Override
	public String step() {
		return "judge-elements";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.line(this.reviewRecords.summary(review))
					.quote(SignOff.Kind.ATTESTATION.words(), review.said(SignOff.Kind.ATTESTATION))
					.quote("From before this review", Optional.of(this.reviewRecords.broughtIn(review)))
					.toString());
		opened.show("dutyChoices", this.choices.duties(review));
		opened.assignTo(review.commission().assessor());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		List<ElementJudgement> elements = this.choices.editionOf(this.desk.get(step.subject()))
			.elements()
			.stream()
			.map((element) -> judgement(element, fields))
			.toList();
		List<DutyJudgement> duties = fields.rows("dutyRatings")
			.stream()
			.map((row) -> new DutyJudgement(row.text("duty").orElse(""),
					row.choice("rating", Rating.class,
							"Choose your rating for each duty that you rate differently, or remove its row."),
					row.text("reasons").orElse("")))
			.toList();
		List<JudgeElements.Proposal> recommendations = fields.rows("recommendations")
			.stream()
			.map((row) -> new JudgeElements.Proposal(row.text("recommendation").orElse(""),
					row.text("element").orElse("")))
			.toList();
		JudgeElements command = new JudgeElements(elements, duties, recommendations);
		step.decidedOn(this.reviewRecords.answers(step.subject()));
		this.desk.judge(step.subject(), command);
	}

	private static ElementJudgement judgement(AssuranceElement element, Fields fields) {
		return new ElementJudgement(element.key(),
				fields.choice("rating" + element.key(), Rating.class,
						"Rate element " + element.key() + ", " + element.title() + ", as met, partly met or not met."),
				fields.text("reasons" + element.key()).orElse(""));
	}

}
