package org.assay.peer;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** The assurance lead chooses what the peers may read. */
@Component
class ShareWithPeersStep extends ChallengeStep {

	private final SelfAssessments assessments;

	ShareWithPeersStep(PeerDesk desk, SelfAssessments assessments) {
		super("share-with-peers", desk);
		this.assessments = assessments;
	}

	@Override
	void show(OpenedStep opened, PeerChallenge challenge, About about) {
		opened.show("answers",
				challenge.review()
					.stream()
					.flatMap((review) -> this.assessments.answers(review).stream())
					.map((one) -> new Option(one.title(), one.title()))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.share(step.subject(), step.fields().chosen("shared"),
				step.fields()
					.rows("documents")
					.stream()
					.map((row) -> new SharedItem(row.text("title").orElse(""), row.text("content").orElse("")))
					.toList());
	}

}
