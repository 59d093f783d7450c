package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The chief executive concludes the review and answers its recommendations. */
@Component
class ConcludeReviewStep extends ReviewStep {

	private final ReviewRecords reviewRecords;

	private final RecommendationDesk recommendationDesk;

	private final Clock clock;

	ConcludeReviewStep(ReviewDesk desk, ReviewRecords reviewRecords, RecommendationDesk recommendationDesk,
			Clock clock) {
		super(desk);
		this.reviewRecords = reviewRecords;
		this.recommendationDesk = recommendationDesk;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "conclude-review";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		About about = ReviewText.about(review);
		opened.variable("proposedOpinion")
			.ifPresent((proposed) -> about.line("Proposed from the ratings: **" + proposed.replace('-', ' ') + "**."));
		opened.show("about",
				about.line(this.reviewRecords.summary(review))
					.line(this.reviewRecords.judgements(review))
					.quote("From before this review", Optional.of(this.reviewRecords.broughtIn(review)))
					.quote(SignOff.Kind.ASSURANCE.words(), review.said(SignOff.Kind.ASSURANCE))
					.quote(SignOff.Kind.DISSENT.words(), review.said(SignOff.Kind.DISSENT))
					.toString());
		opened.show("followUpOn", FollowUp.proposed(LocalDate.now(this.clock)).toString());
		opened.show("recommendations",
				this.recommendationDesk.of(review)
					.stream()
					.map((one) -> Map.of("number", one.number(), "recommendation", one.recommendation()))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		List<RecommendationAnswer> answers = new ArrayList<>();
		for (Fields row : fields.rows("recommendations")) {
			int number = answers.size() + 1;
			answers.add(new RecommendationAnswer(number,
					row.choice("response", RecommendationAnswer.Response.class,
							"Accept, partly accept or reject recommendation " + number + "."),
					row.text("reasons").orElse(null)));
		}
		ConcludeReview command = new ConcludeReview(
				fields.choice("opinion", Opinion.class,
						"Choose an opinion: assured, assured with actions, or not assured."),
				fields.text("reasons").orElse(""), fields.text("publishedText").orElse(""),
				new FollowUp(fields.date("followUpOn", "Choose the day of the follow-up.").orElse(null),
						fields.text("followUpReasons").orElse(null)),
				answers);
		step.decidedOn(this.reviewRecords.answers(step.subject()));
		this.desk.conclude(step.subject(), command);
	}

}
