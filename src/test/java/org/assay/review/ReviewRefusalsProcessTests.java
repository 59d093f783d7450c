package org.assay.review;

import java.util.HashMap;
import java.util.Map;

import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** What the people of a review are refused, and in which words. */
@WholeAssay
class ReviewRefusalsProcessTests {

	@Autowired
	ProcessStory story;

	@Autowired
	Townsfolk town;

	@Autowired
	ReviewRequests requests;

	@Test
	void isNotLightBeforeAFullTestWasConcluded() {
		this.story.begins();

		this.story.refuses("Task_CommissionReview", Answers.commission("light", this.story::user),
				"No full test has been concluded yet. Choose the full test.");
	}

	@Test
	@Tag("R13")
	void isNeverAssuredWhileAStructuralDutyIsNotMet() {
		ProcessInstance review = this.story.begins();
		this.story.assesses("D05", Answers.rated("not-met"));

		this.story.refuses("Task_ConcludeReview", Answers.conclusion("assured"),
				"The opinion cannot be “assured” while a duty on which everything else rests is not met (D05); "
						+ "choose “assured with actions” or “not assured”.");

		assertThat(review).isWaitingAt("Task_ConcludeReview")
			.variables()
			.containsEntry("proposedOpinion", "not-assured");
	}

	@Test
	void isNotJudgedByWhoAttestedIt() {
		ProcessInstance review = this.story.begins();
		this.story.until("Task_JudgeElements");
		Item judging = this.story.open("Task_JudgeElements").get(0);
		this.town.appoint(this.story.council, this.story.user("director"), "assessor");

		this.story.refuses("director", judging, Answers.judgement(),
				"You completed “Attest self-assessment: " + this.story.sheet().line().title()
						+ "” in this case, and this step must be done by someone else. "
						+ "Ask a colleague who holds the post to take it.");

		assertThat(review).isWaitingAt("Task_JudgeElements");
	}

	@Test
	@Tag("R18")
	void asksTheLeadMemberForNoEvidence() {
		this.story.begins();
		this.story.until("Task_ConsiderAssurance");
		Item considering = this.story.open("Task_ConsiderAssurance").get(0);

		assertThatThrownBy(() -> this.story.show("member", considering)).isInstanceOf(Rejected.class)
			.hasMessage("No evidence is filed at this step. It is shown here for reading only.");
	}

	@Test
	@Tag("R45")
	void isNotReadyBeforeEveryApprovalIsShown() {
		ProcessInstance review = this.story.begins();
		Map<String, Object> without = new HashMap<>(Answers.readiness());
		without.remove("scrutinyOn");

		this.story.refuses("Task_ConfirmReadiness", without,
				"Give the day, not after today, on which scrutiny was told of the review.");
		without.remove("scrutiny");
		this.story.refuses("Task_ConfirmReadiness", without,
				"Choose for each approval whether it was done or does not apply; one is missing: that scrutiny was told of the review.");

		assertThat(this.story.sheet().gates()).isEmpty();
		assertThat(review).isWaitingAt("Task_ConfirmReadiness");
	}

	@Test
	void refusesADecisionWithoutReasons() {
		this.story.begins();

		this.story.refuses("Task_AttestSelfAssessment", Map.of("attestation", "attested", "reasons", " "),
				"Write the statement you attest with, or your reasons for returning duties.");
	}

	@Test
	void asksWhoWorksForSeveralCouncilsWhichOneTheyMean() {
		this.town.appoint(this.town.council(), this.story.user("lead"), "policy-officer");

		assertThatThrownBy(() -> this.story.begins()).isInstanceOf(Rejected.class)
			.hasMessage("Choose the council you start this for, then start again.");
		Map<String, Object> named = new HashMap<>(Answers.request());
		named.put("council", this.story.council);
		ProcessInstance review = this.story.begins(named);

		assertThat(this.story.sheet().line().council()).isEqualTo(this.story.council);
		assertThat(review).isWaitingAt("Task_CommissionReview");
	}

	@Test
	void doesNotBeginInACouncilWithoutADirector() {
		String empty = this.town.council();
		String lead = this.town.officer(empty, "assurance-lead");
		this.story.people.put("lead", lead);

		assertThatThrownBy(() -> this.story.begins()).isInstanceOf(Rejected.class)
			.hasMessageContaining("director of children's services");
	}

	@Test
	void saysWhyAConcludedReviewIsNotWithdrawn() {
		ProcessInstance review = this.story.begins();
		this.story.untilTheEnd();

		assertThatThrownBy(
				() -> this.story.as("chief", () -> this.requests.withdraw(this.story.review(), "Asked for twice.")))
			.isInstanceOf(WrongStage.class);
		assertThat(review).isEnded();
	}

}
