package org.assay.review;

import java.util.Optional;
import java.util.function.Function;

import org.assay.register.Duty;
import org.assay.workflow.About;

/** The duty a task is about, and what its form says of it. */
final class Duties {

	private Duties() {
	}

	/** The duty in the process's variable. */
	static String named(Function<String, Optional<String>> variables) {
		return variables.apply("duty")
			.orElseThrow(() -> new IllegalStateException("The process has no variable “duty”"));
	}

	static About about(AssuranceReview review, Duty duty, DutyAssessment assessment) {
		About about = ReviewText.about(review).line("**" + duty.key() + " " + duty.title() + "**").line(duty.wording());
		about.quote("Why it came back", assessment.returnedReasons());
		assessment.sinceLast().ifPresent((since) -> about.line("**" + since.words() + ".**"));
		assessment.lastRating().ifPresentOrElse((rating) -> {
			about.line("**Last time: " + rating.words().toLowerCase(java.util.Locale.ROOT)
					+ "**. To be confirmed: nothing of it counts until the duty is assessed here.");
			about.quote("How it was discharged then", assessment.lastHowDischarged());
		}, () -> about.line("No earlier review covered this duty."));
		return about;
	}

}
