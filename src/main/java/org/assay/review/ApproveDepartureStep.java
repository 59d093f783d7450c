package org.assay.review;

import java.util.Optional;

import org.assay.register.Duty;
import org.assay.register.Register;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/** The director decides whether a departure from a duty stands. */
@Component
class ApproveDepartureStep implements StepHandler {

	private final DutyDesk duties;

	private final ReviewDesk reviews;

	private final Register register;

	ApproveDepartureStep(DutyDesk duties, ReviewDesk reviews, Register register) {
		this.duties = duties;
		this.reviews = reviews;
		this.register = register;
	}

	@Override
	public String step() {
		return "approve-departure";
	}

	@Override
	public void opened(OpenedStep opened) {
		DutyAssessment assessment = this.duties.get(opened.subject(), Duties.named(opened::variable));
		Duty duty = this.register.edition(assessment.edition()).duty(assessment.duty());
		opened.rename("Approve departure from duty " + duty.key() + ": " + duty.title());
		About about = Duties.about(this.reviews.get(opened.subject()), duty, assessment);
		assessment.answer()
			.ifPresent((answer) -> about.line("**Rated now: " + answer.rating().words() + "**")
				.quote("How it is discharged", answer.howDischarged())
				.quote("Reasons", Optional.ofNullable(answer.reasons())));
		opened.show("about", about.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		boolean accepted = step.fields()
			.choice("departure", Answer.class,
					"Choose whether you accept the departure or return it.") == Answer.ACCEPTED;
		this.duties.decideOnDeparture(step.subject(),
				new ApproveDeparture(Duties.named(step::variable), accepted, step.fields().text("reasons").orElse("")));
	}

	private enum Answer {

		ACCEPTED, RETURNED

	}

}
