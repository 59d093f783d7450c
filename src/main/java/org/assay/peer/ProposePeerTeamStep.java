package org.assay.peer;

import org.assay.workflow.CompletedStep;

import org.springframework.stereotype.Component;

/** The assurance lead proposes peers of other councils, or of none. */
@Component
class ProposePeerTeamStep extends ChallengeStep {

	ProposePeerTeamStep(PeerDesk desk) {
		super("propose-peer-team", desk);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.proposeTeam(step.subject(),
				new ProposeTeam(
						step.fields()
							.rows("team")
							.stream()
							.map((row) -> new TeamMember(row.text("peer").orElse(""),
									row.choice("role", TeamRole.class, "Choose a role for every peer.")))
							.toList(),
						date(step.fields(), "accessEndsOn", "Give the last day on which the peers may read.")));
	}

}
