package org.assay.peer;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The director accepts the team once every peer has declared their interests. */
@Component
class AcceptPeerTeamStep extends ChallengeStep {

	AcceptPeerTeamStep(PeerDesk desk) {
		super("accept-peer-team", desk);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.decideTeam(step.subject(),
				chosen(step, "acceptance", "accepted", "Choose whether the council accepts the team."),
				text(step, "reasons"));
	}

}
