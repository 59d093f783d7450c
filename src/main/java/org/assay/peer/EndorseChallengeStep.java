package org.assay.peer;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The chief executive endorses the challenge or sends it back. */
@Component
class EndorseChallengeStep extends ChallengeStep {

	EndorseChallengeStep(PeerDesk desk) {
		super("endorse-challenge", desk);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.endorse(step.subject(),
				chosen(step, "endorsement", "endorsed", "Choose whether you endorse the challenge."),
				text(step, "reasons"));
	}

}
