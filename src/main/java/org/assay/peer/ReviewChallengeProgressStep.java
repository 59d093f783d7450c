package org.assay.peer;

import java.util.Optional;

import org.assay.council.Setting;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director looks at what came of the challenge. */
@Component
class ReviewChallengeProgressStep extends ChallengeStep {

	ReviewChallengeProgressStep(PeerDesk desk) {
		super("review-challenge-progress", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		due(opened, challenge, Setting.PEER_PROGRESS_MONTHS, about);
		challenge.findings().forEach((one) -> about.quote("To be done", Optional.ofNullable(one.actionToDo())));
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.reviewProgress(step.subject(), text(step, "progress"));
	}

}
