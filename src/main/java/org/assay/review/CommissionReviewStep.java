package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** The chief executive says what is tested, how deeply and by whom. */
@Component
class CommissionReviewStep extends ReviewStep {

	private static final String FINISH_BY = "Choose the day on which the review should be finished.";

	private final Nominations nominations;

	private final Choices choices;

	private final Clock clock;

	CommissionReviewStep(ReviewDesk desk, Nominations nominations, Choices choices, Clock clock) {
		super(desk);
		this.nominations = nominations;
		this.choices = choices;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "commission-review";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		LocalDate today = LocalDate.now(this.clock);
		return Map.of("assessors", Option.people(this.nominations.assessors(council, today)), "leads",
				Option.people(this.nominations.leads(council, today)));
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.quote("What happened", review.whatHappened())
					.quote(SignOff.Kind.INDEPENDENCE.words(), review.said(SignOff.Kind.INDEPENDENCE))
					.toString());
		opened.show("editions", this.choices.editions());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Roles roles = fields.text("roles").isEmpty() ? Roles.BOTH
				: fields.choice("roles", Roles.class, "Choose whose duties the review covers.");
		CommissionReview command = new CommissionReview(fields.text("termsOfReference").orElse(""), roles,
				fields.choice("depth", Depth.class, "Choose a full or a light test."),
				fields.text("reasonsForDepth").orElse(null), fields.text("assessor").orElse(""),
				fields.text("assessorOrganisation").orElse(""), fields.text("edition").orElse(""),
				fields.text("lead").orElse(""),
				fields.date("finishBy", FINISH_BY).orElseThrow(() -> new Incomplete(FINISH_BY)));
		this.desk.commission(step.subject(), command);
		step.keep("depth", command.depth().key());
		step.decidedOn(command);
	}

}
