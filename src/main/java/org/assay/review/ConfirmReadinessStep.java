package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assurance lead shows that the review may go to members. */
@Component
class ConfirmReadinessStep extends ReviewStep {

	private final Clock clock;

	ConfirmReadinessStep(ReviewDesk desk, Clock clock) {
		super(desk);
		this.clock = clock;
	}

	@Override
	public String step() {
		return "confirm-readiness";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		opened.show("about",
				ReviewText.about(review)
					.quote("What will be published", review.conclusion().map(Conclusion::publishedText))
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.confirmReadiness(step.subject(),
				Stream.of(ReadinessGate.Gate.values()).map((gate) -> read(gate, step.fields())).toList());
	}

	private ReadinessGate read(ReadinessGate.Gate gate, Fields fields) {
		String choose = "Choose for each approval whether it was done or does not apply; one is missing: that "
				+ gate.words() + ".";
		String day = "Give the day, not after today, on which " + gate.words() + ".";
		return (fields.choice(gate.field(), Answer.class, choose) == Answer.DONE)
				? ReadinessGate.done(gate, fields.date(gate.field() + "On", day).orElse(null),
						LocalDate.now(this.clock))
				: ReadinessGate.notApplicable(gate, fields.text(gate.field() + "Reasons").orElse(null));
	}

	private enum Answer {

		DONE, NOT_APPLICABLE

	}

}
