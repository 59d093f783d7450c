package org.assay.peer;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The lead of the team answers points of fact and settles the letter. */
@Component
class SettleChallengeLetterStep extends ChallengeStep {

	SettleChallengeLetterStep(PeerDesk desk) {
		super("settle-challenge-letter", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		about.quote("Points of fact", challenge.points());
		challenge.letter().ifPresent((letter) -> opened.show("letter", letter));
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.settleLetter(step.subject(), text(step, "answers"), text(step, "letter"));
	}

}
