package org.assay.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.assay.shared.Reference;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;

import org.springframework.stereotype.Component;

/** Somebody puts right what they recorded wrongly. */
@Component
class CorrectStepStep extends ReviewStep {

	private final StepHistory stepHistory;

	private final Clock clock;

	CorrectStepStep(ReviewDesk desk, StepHistory stepHistory, Clock clock) {
		super(desk);
		this.stepHistory = stepHistory;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "correct-step";
	}

	@Override
	void show(OpenedStep opened, AssuranceReview review) {
		StepRecord wrong = this.stepHistory.step(corrected(opened::variable));
		opened.rename("Correct step: " + wrong.name());
		opened.show("about",
				ReviewText.about(review)
					.line("What is to be corrected: **" + wrong.name() + "**, completed on "
							+ wrong.completedAt().atZone(this.clock.getZone()).toLocalDate() + ".")
					.toString());
		opened.variable("correctBy").ifPresent(opened::assignTo);
	}

	@Override
	public void completed(CompletedStep step) {
		StepRecord wrong = this.stepHistory.step(corrected(step::variable));
		Fields fields = step.fields();
		Rating rating = fields.text("rating").isEmpty() ? null
				: fields.choice("rating", Rating.class, "Choose the right rating, or leave it as it is.");
		this.desk.correct(step.subject(),
				new CorrectStep(new Reference("step", wrong.getId().toString()), new Reference("task", wrong.task()),
						fields.text("correction").orElse(""), rating, fields.text("reasons").orElse("")));
		step.supersede(wrong.getId());
	}

	private static UUID corrected(Function<String, Optional<String>> variables) {
		return UUID.fromString(variables.apply("correctedStep")
			.orElseThrow(() -> new IllegalStateException("The process has no variable “correctedStep”")));
	}

}
