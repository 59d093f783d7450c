package org.assay.peer;

import java.util.Optional;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The lead of the team writes the letter. */
@Component
class WriteChallengeLetterStep extends ChallengeStep {

	WriteChallengeLetterStep(PeerDesk desk) {
		super("write-challenge-letter", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		challenge.findings().forEach((one) -> about.quote(one.kind().words(), Optional.of(one.finding())));
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.writeLetter(step.subject(), text(step, "letter"));
	}

}
