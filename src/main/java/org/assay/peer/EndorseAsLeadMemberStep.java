package org.assay.peer;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The lead member endorses the challenge or sends it back. */
@Component
class EndorseAsLeadMemberStep extends ChallengeStep {

	EndorseAsLeadMemberStep(PeerDesk desk) {
		super("endorse-as-lead-member", desk);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.endorse(step.subject(),
				chosen(step, "memberEndorsement", "endorsed", "Choose whether you endorse the challenge."),
				text(step, "reasons"));
	}

}
