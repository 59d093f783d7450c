package org.assay.peer;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The director checks the facts in the letter, and nothing but the facts. */
@Component
class CheckChallengeLetterStep extends ChallengeStep {

	CheckChallengeLetterStep(PeerDesk desk) {
		super("check-challenge-letter", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		about.quote("The letter", challenge.letter());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.checkLetter(step.subject(),
				chosen(step, "letterAccuracy", "accepted", "Choose whether the facts in the letter are right."),
				text(step, "points"));
	}

}
