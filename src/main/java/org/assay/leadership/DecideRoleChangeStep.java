package org.assay.leadership;

import org.assay.council.People;
import org.assay.review.ReviewDesk;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Whoever gives the post approves the change or turns it down. */
@Component
class DecideRoleChangeStep extends RoleChangeStep {

	private final ReviewDesk reviews;

	DecideRoleChangeStep(RoleChangeDesk desk, People people, ReviewDesk reviews) {
		super(desk, people);
		this.reviews = reviews;
	}

	@Override
	public String step() {
		return "decide-role-change";
	}

	@Override
	void show(OpenedStep opened, RoleChange change, About about) {
		super.show(opened, change, about);
		change.shortfalls()
			.forEach((one) -> about.quote("Falls short of " + one.rule() + ", " + one.rule().source(), one.sentence()));
		about.quote("Reasons for departing from the guidance", change.setOut().map(SetOutRoleChange::departure));
		change.review()
			.ifPresent((review) -> about.line("The change is tested by [" + this.reviews.get(review).title()
					+ "](/reviews/" + review.id() + "). It can be approved once that review is concluded."));
	}

	@Override
	public void completed(CompletedStep step) {
		Answer answer = step.fields().choice("roleDecision", Answer.class, "Choose what is decided.");
		this.desk.decide(step.subject(), answer == Answer.APPROVED, step.fields().text("reasons").orElse(""));
	}

	private enum Answer {

		APPROVED, TURNED_DOWN

	}

}
