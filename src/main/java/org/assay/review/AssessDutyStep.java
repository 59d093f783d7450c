package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assay.council.Calendars;
import org.assay.council.LocalPolicies;
import org.assay.council.Setting;
import org.assay.evidence.CaseEvidence;
import org.assay.evidence.Exhibit;
import org.assay.register.Duty;
import org.assay.register.Register;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/** The owner of a duty says how far it is met. */
@Component
class AssessDutyStep implements StepHandler {

	private final DutyDesk duties;

	private final ReviewDesk reviews;

	private final CaseEvidence evidence;

	private final Register register;

	private final LocalPolicies policies;

	private final Calendars calendars;

	private final Clock clock;

	AssessDutyStep(DutyDesk duties, ReviewDesk reviews, CaseEvidence evidence, Register register,
			LocalPolicies policies, Calendars calendars, Clock clock) {
		this.duties = duties;
		this.reviews = reviews;
		this.evidence = evidence;
		this.register = register;
		this.policies = policies;
		this.calendars = calendars;
		this.clock = clock;
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
		AssuranceReview review = this.reviews.get(opened.subject());
		About about = Duties.about(review, duty, assessment);
		assessment.lastTask()
			.map(this.evidence::shownAt)
			.filter((shown) -> !shown.isEmpty())
			.ifPresent(
					(shown) -> about.quote("What was shown then; carry forward in the Evidence tab what still shows it",
							shown.stream().map(Exhibit::name).collect(Collectors.joining("\n"))));
		review.broughtIn()
			.stream()
			.filter((action) -> action.follows(duty.key()))
			.forEach((action) -> about.quote("Not done yet", action.words()));
		opened.show("about", about.toString());
		assessment.lastHowDischarged().filter((last) -> assessment.round() == 1).ifPresent((last) -> {
			opened.show("howDischarged", last);
			opened.show("carried", true);
		});
		assessment.answer().filter((answer) -> assessment.round() > 1).ifPresent((answer) -> {
			opened.show("howDischarged", answer.howDischarged());
			Optional.ofNullable(answer.reasons()).ifPresent((reasons) -> opened.show("reasons", reasons));
			Optional.ofNullable(answer.action()).ifPresent((action) -> opened.show("action", action));
		});
		assessment.owner().ifPresent(opened::assignTo);
		// Without a decision of the council's own, the diagram's deadline stands.
		Integer days = this.policies.of(opened.council()).chosen().get(Setting.ASSESSMENT_WORKING_DAYS);
		if (days != null) {
			opened.dueOn(this.calendars.of(opened.council()).plusWorkingDays(LocalDate.now(this.clock), days));
		}
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		AssessDuty command = new AssessDuty(Duties.named(step::variable),
				fields.choice("rating", Rating.class,
						"Choose a rating: met, partly met, not met, departed from, or not applicable."),
				fields.text("howDischarged").orElse(""), fields.text("reasons").orElse(null),
				fields.text("action").orElse(null), fields.isTicked("confirmed"));
		this.duties.assess(step.subject(), command, step.evidence().size(), step.task());
		step.decidedOn(command);
	}

}
