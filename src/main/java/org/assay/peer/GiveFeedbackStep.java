package org.assay.peer;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The lead of the team records what the peers found and told the council. */
@Component
class GiveFeedbackStep extends ChallengeStep {

	GiveFeedbackStep(PeerDesk desk) {
		super("give-feedback", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		challenge.lastDay().ifPresent(opened::dueOn);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.giveFeedback(step.subject(),
				step.fields()
					.rows("findings")
					.stream()
					.map((row) -> new ChallengeFinding(
							row.choice("kind", FindingKind.class,
									"Say of every finding whether it is a strength or an area for consideration."),
							row.text("finding").orElse("")))
					.toList(),
				text(step, "summary"));
	}

}
