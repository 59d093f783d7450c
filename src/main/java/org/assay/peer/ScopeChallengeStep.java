package org.assay.peer;

import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director says what the peers look at. */
@Component
class ScopeChallengeStep extends ChallengeStep {

	private static final String REVIEW = "Choose the review whose locked self-assessment the peers start from.";

	private final SelfAssessments assessments;

	ScopeChallengeStep(PeerDesk desk, SelfAssessments assessments) {
		super("scope-challenge", desk);
		this.assessments = assessments;
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		opened.show("reviews", this.assessments.lockedOf(challenge.council()));
	}

	@Override
	public void completed(CompletedStep step) {
		String review = step.fields().text("review", REVIEW);
		if (!review.matches("review:[0-9a-f-]{36}")) {
			throw new Incomplete(REVIEW);
		}
		this.desk.scope(step.subject(),
				new ScopeChallenge(Reference.parse(review),
						List.of(text(step, "coreArea1"), text(step, "coreArea2"), text(step, "coreArea3")),
						text(step, "themes"), date(step.fields(), "firstDay", "Give the first day of the challenge."),
						date(step.fields(), "lastDay", "Give the day of the feedback."), text(step, "organiser")));
	}

}
