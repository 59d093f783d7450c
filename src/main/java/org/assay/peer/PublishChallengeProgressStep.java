package org.assay.peer;

import org.assay.council.Setting;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** Democratic services publish the plan and its progress. */
@Component
class PublishChallengeProgressStep extends ChallengeStep {

	PublishChallengeProgressStep(PeerDesk desk) {
		super("publish-challenge-progress", desk);
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		due(opened, challenge, Setting.PEER_REPORT_MONTHS, about);
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.publishProgress(step.subject(), publication(step));
	}

}
