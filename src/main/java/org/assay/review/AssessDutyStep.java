package org.assay.review;

import java.util.Optional;

import org.assay.register.Duty;
import org.assay.register.Register;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/** The owner of a duty says how far it is met. */
@Component
class AssessDutyStep implements StepHandler {

	private final DutyDesk duties;

	private final Register register;

	AssessDutyStep(DutyDesk duties, Register register) {
		this.duties = duties;
		this.register = register;
	}

	@Override
	public String step() {
		return "assess-duty";
	}

	@Override
	public void opened(OpenedStep opened) {
		DutyAssessment assessment = this.duties.get(opened.subject(), Duties.named(opened::variable));
		Duty duty = this.register.edition(assessment.edition()).duty(assessment.duty());
		opened.rename("Assess duty " + duty.key() + ": " + duty.title());
		opened.show("about", Duties.about(duty, assessment).toString());
		assessment.answer().filter((answer) -> assessment.round() > 1).ifPresent((answer) -> {
			opened.show("howDischarged", answer.howDischarged());
			Optional.ofNullable(answer.reasons()).ifPresent((reasons) -> opened.show("reasons", reasons));
			Optional.ofNullable(answer.action()).ifPresent((action) -> opened.show("action", action));
		});
		assessment.owner().ifPresent(opened::assignTo);
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		AssessDuty command = new AssessDuty(Duties.named(step::variable),
				fields.choice("rating", Rating.class,
						"Choose a rating: met, partly met, not met, departed from, or not applicable."),
				fields.text("howDischarged").orElse(""), fields.text("reasons").orElse(null),
				fields.text("action").orElse(null));
		this.duties.assess(step.subject(), command, step.evidence().size(), step.task());
		step.decidedOn(command);
	}

}
