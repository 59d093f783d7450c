package org.assay.review;

import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The way a review goes where all is well; the same on every database. */
@WholeAssay
abstract class ReviewFromStartToEnd {

	@Autowired
	ProcessStory story;

	@Test
	@Tag("R13")
	@Tag("R19")
	@Tag("R24")
	@Tag("A2")
	@Tag("D4")
	@Tag("C8")
	void takesAReviewFromItsRequestToItsConclusion() {
		ProcessInstance review = this.story.begins();
		this.story.assesses("D07", Answers.rated("partly-met"))
			.assesses("D12", Answers.rated("not-met"))
			.assesses("D20", Answers.rated("departed"))
			.does("Task_JudgeElements", Answers.judgement())
			.does("Task_ConcludeReview", Answers.conclusion("assured-with-actions"))
			.untilTheEnd();

		ReviewSheet sheet = this.story.sheet();
		assertThat(sheet.line().stage()).isEqualTo("concluded");
		assertThat(sheet.conclusion()).extracting(Conclusion::opinion).isEqualTo(Opinion.ASSURED_WITH_ACTIONS);
		assertThat(sheet.duties()).hasSize(44).allMatch((duty) -> duty.agreed() == duty.self());
		assertThat(this.story.duty("D20").agreed()).isEqualTo(Rating.DEPARTED);
		assertThat(this.story.steps("Task_AssessDuty")).hasSize(44)
			.extracting(StepRecord::actor)
			.containsOnly(this.story.user("owner"));
		this.story.ledgerReads("review-requested", "review-commissioned", "independence-declared", "duties-opened",
				"duty-assessed", "departure-approved", "self-assessment-attested", "elements-judged",
				"factual-accuracy-checked", "assurance-considered", "review-concluded", "readiness-confirmed",
				"review-handed-over");
		assertThat(this.story.items("lead")).extracting(Item::key).contains("Task_AgreeAction");
		assertThat(review).hasPassed("EndEvent_ReviewConcluded").isEnded();
	}

	@Test
	void leavesOnlyReferencesAndGatewayValuesInTheProcess() {
		ProcessInstance review = this.story.begins();

		this.story.until("Task_ConfirmReadiness");

		assertThat(review).variables()
			.containsOnlyKeys("review", "trigger", "yearsSinceFullTest", "fullTestWithinYears", "depth", "independence",
					"attestation", "factualAccuracy", "satisfaction", "structuralNotMet", "notMet", "partlyMet",
					"elementsNotMet", "elementsPartlyMet", "proposedOpinion", "opinion")
			.containsEntry("depth", "full")
			.containsEntry("opinion", "assured");
		assertThat(review.getTenantId()).isEqualTo(this.story.council);
	}

}
