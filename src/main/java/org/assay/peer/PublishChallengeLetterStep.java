package org.assay.peer;

import org.assay.council.Setting;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services publish the letter. */
@Component
class PublishChallengeLetterStep extends ChallengeStep {

	PublishChallengeLetterStep(PeerDesk desk) {
		super("publish-challenge-letter", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		due(opened, challenge, Setting.PEER_LETTER_MONTHS, about);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.publishLetter(step.subject(), publication(step));
	}

}
