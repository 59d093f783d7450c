package org.assay.review;

import java.util.List;
import java.util.Map;

import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** What a correction that was asked for and not made means to the review around it. */
@WholeAssay
class StepCorrectionProcessTests {

	@Autowired
	ProcessStory story;

	@Autowired
	ReviewRequests requests;

	@Autowired
	Townsfolk town;

	private ProcessInstance review;

	@BeforeEach
	void aReviewHasBegun() {
		this.review = this.story.begins();
	}

	@Test
	void isMadeBeforeTheReviewIsConcluded() {
		asksToCorrectDuty("D09", "Task_ConcludeReview");

		this.story.refuses("Task_ConcludeReview", Answers.conclusion("assured"), stillOpen());
		correct();
		this.story.untilTheEnd();

		assertThat(this.story.sheet().line().stage()).isEqualTo("concluded");
		assertThat(this.review).hasPassed("EndEvent_StepCorrected", "EndEvent_ReviewConcluded").isEnded();
	}

	@Test
	void isMadeBeforeTheReviewIsReady() {
		asksToCorrectDuty("D09", "Task_ConfirmReadiness");

		this.story.refuses("Task_ConfirmReadiness", Answers.readiness(), stillOpen());
		correct();
		this.story.untilTheEnd();

		assertThat(this.review).hasPassed("EndEvent_ReviewConcluded").isEnded();
	}

	@Test
	void leavesOneProcessToAReviewThatIsReopened() {
		asksToCorrectDuty("D09", "Task_ConcludeReview");
		correct();
		this.story.untilTheEnd();

		this.story.as("chief", () -> this.requests.reopen(this.story.review(), List.of("D09"), "It was not so."));

		ProcessInstance reopened = this.story.instance();
		assertThat(reopened.getId()).isNotEqualTo(this.review.getId());
		asksToCorrectDuty("D10", "Task_AttestSelfAssessment");
		assertThat(corrections()).as("the request finds its one process").hasSize(1);
		this.story.as("chief", () -> this.requests.withdraw(this.story.review(), "The council is to be abolished."));
		assertThat(reopened).isEnded();
	}

	@Test
	void endsWithAReviewThatIsWithdrawn() {
		asksToCorrectDuty("D09", "Task_AttestSelfAssessment");

		this.story.as("chief", () -> this.requests.withdraw(this.story.review(), "The council is to be abolished."));

		assertThat(corrections()).isEmpty();
		assertThat(this.story.sheet().steps()).extracting(ReviewSheet.StepLine::correctionAskedOf).containsOnlyNulls();
		assertThat(this.review).hasPassed("EndEvent_ReviewWithdrawn").hasNotPassed("EndEvent_StepCorrected").isEnded();
	}

	@Test
	void isAskedForOnceAtATime() {
		asksToCorrectDuty("D09", "Task_AttestSelfAssessment");

		assertThatThrownBy(() -> asksToCorrectDuty("D09", "Task_AttestSelfAssessment")).isInstanceOf(Rejected.class)
			.hasMessage(stillOpen());

		assertThat(corrections()).hasSize(1);
		assertThat(this.story.sheet().steps()).extracting(ReviewSheet.StepLine::correctionAskedOf)
			.containsOnlyOnce(this.town.name(this.story.user("owner")));
	}

	private void asksToCorrectDuty(String duty, String meanwhile) {
		this.story.until(meanwhile);
		this.story.as("owner",
				() -> this.requests.correct(this.story.review(), assessed(duty).getId(), "I ticked the wrong box."));
	}

	private void correct() {
		this.story.completes("owner", corrections().get(0),
				Map.of("correction", "The plan is half carried out.", "reasons", "I ticked the wrong box."));
	}

	private List<Item> corrections() {
		return this.story.items("owner").stream().filter((item) -> item.key().equals("Task_CorrectStep")).toList();
	}

	private StepRecord assessed(String duty) {
		return this.story.steps("Task_AssessDuty")
			.stream()
			.filter((step) -> step.name().contains(duty))
			.findFirst()
			.orElseThrow();
	}

	private String stillOpen() {
		return "A correction of “" + assessed("D09").name() + "” is still open; ask "
				+ this.town.name(this.story.user("owner"))
				+ ", or else the assurance lead, to complete the task “Correct step” first.";
	}

}
