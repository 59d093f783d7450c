package org.assay.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.shared.Rejected;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@Import(ProcessCoverage.Listening.class)
class AssuranceReviewProcessTests extends ReviewFromStartToEnd {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("AssuranceReviewProcess");

	@Autowired
	Townsfolk town;

	@Autowired
	ReviewRequests requests;

	@Test
	void isCommissionedAnewWhereTheAssessorHasAnInterest() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_DeclareIndependence", Map.of("independence", "conflicted", "statement",
				"I advised the director last year.", "interests", "A contract until March."));

		assertThat(this.story.sheet().line().stage()).isEqualTo("waiting to be commissioned");
		this.story.ledgerReads("review-commissioned", "independence-declared");
		assertThat(review).isWaitingAt("Task_CommissionReview").hasNotPassed("CallActivity_DutyAssessments");
		this.story.until("Task_AssessDuty");
		this.story.ledgerReads("independence-declared", "review-commissioned", "independence-declared");
	}

	@Test
	void takesOverTheLastAnswersWhereTheLeadMemberSeesNoChange() {
		ProcessInstance review = lightReview();

		this.story.until("Task_AttestSelfAssessment");

		assertThat(this.story.sheet().duties()).hasSize(44).allMatch((duty) -> duty.self() == Rating.MET);
		this.story.ledgerReads("material-change-considered", "duties-carried-forward");
		assertThat(review).isWaitingAt("Task_AttestSelfAssessment").hasNotPassed("CallActivity_DutyAssessments");
	}

	@Test
	void becomesAFullTestWhereTheLeadMemberSeesAChange() {
		ProcessInstance review = lightReview();

		this.story.does("Task_ConfirmNoMaterialChange", Answers.because("materialChange", "changed"));

		assertThat(this.story.sheet().commission()).extracting(CommissionReview::depth).isEqualTo(Depth.FULL);
		assertThat(this.story.open("Task_AssessDuty")).hasSize(44);
		assertThat(review).isWaitingAt("CallActivity_DutyAssessments").variables().containsEntry("depth", "full");
	}

	@Test
	void isNotLightBeforeAFullTestWasConcluded() {
		this.story.begins();

		this.story.refuses("Task_CommissionReview", Answers.commission("light", this.story::user),
				"No full test has been concluded yet. Choose the full test.");
	}

	@Test
	void returnsToTheirOwnersOnlyTheDutiesTheDirectorNames() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_AttestSelfAssessment", Answers.because("attestation", "returned", "D07", "D12"));

		assertThat(this.story.open("Task_AssessDuty")).extracting(Item::duty).containsExactlyInAnyOrder("D07", "D12");
		assertThat(this.story.duty("D07").round()).isEqualTo(2);
		assertThat(review).isWaitingAt("CallActivity_DutyAssessments");
		this.story.until("Task_JudgeElements");
		assertThat(this.story.steps("Task_AssessDuty")).hasSize(46);
		assertThat(this.story.steps("Task_AttestSelfAssessment")).extracting(StepRecord::outcome)
			.containsExactly("returned", "attested");
	}

	@Test
	void keepsTheRatingThatTheAssessorKeepsAgainstAPointOfFact() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_CheckFactualAccuracy", Answers.point("E2"))
			.does("Task_AnswerFactualPoints", answer("kept", "met"));

		assertThat(this.story.sheet().elements().get(1).rating()).isEqualTo(Rating.MET);
		assertThat(this.story.sheet().points()).singleElement()
			.extracting(FactualPoint::answer)
			.isEqualTo("The minutes say so.");
		assertThat(review).hasPassed("Task_AnswerFactualPoints").isWaitingAt("Task_ConsiderAssurance");
	}

	@Test
	void changesTheRatingOnlyByTheAssessorsAnswer() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_CheckFactualAccuracy", Answers.point("D09"))
			.does("Task_AnswerFactualPoints", answer("changed", "partly-met"));

		assertThat(this.story.duty("D09").self()).isEqualTo(Rating.MET);
		assertThat(this.story.duty("D09").agreed()).isEqualTo(Rating.PARTLY_MET);
		assertThat(review).isWaitingAt("Task_ConsiderAssurance");
	}

	@Test
	void reopensTheDutiesThatTheLeadMemberChallenges() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_ConsiderAssurance", Answers.because("satisfaction", "challenged", "D03"));

		assertThat(this.story.open("Task_AssessDuty")).extracting(Item::duty).containsExactly("D03");
		this.story.ledgerReads("assurance-considered", "duties-opened");
		assertThat(review).isWaitingAt("CallActivity_DutyAssessments").hasNotPassed("Task_ResolveDissent");
		this.story.untilTheEnd();
		assertThat(this.story.steps("Task_JudgeElements")).hasSize(2);
		assertThat(review).hasPassed("EndEvent_ReviewConcluded").isEnded();
	}

	@Test
	void reopensTheDutiesThatTheChiefExecutiveReturnsOnDissent() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_ConsiderAssurance", Answers.because("satisfaction", "dissented"))
			.does("Task_ResolveDissent", Answers.because("dissentResolution", "returned", "D04"));

		assertThat(this.story.open("Task_AssessDuty")).extracting(Item::duty).containsExactly("D04");
		this.story.ledgerReads("assurance-considered", "dissent-resolved", "duties-opened");
		assertThat(review).isWaitingAt("CallActivity_DutyAssessments").hasPassed("Task_ResolveDissent");
	}

	@Test
	void goesOnWithDissentOnRecordWhereTheChiefExecutiveNotesIt() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_ConsiderAssurance", Answers.because("satisfaction", "dissented"))
			.does("Task_ResolveDissent", Answers.because("dissentResolution", "noted"))
			.untilTheEnd();

		assertThat(this.story.sheet().signOffs()).extracting(ReviewSheet.SignOffLine::outcome).contains("dissented");
		assertThat(review).hasPassed("EndEvent_ReviewConcluded").isEnded();
	}

	@Test
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
	void asksTheLeadMemberForNoEvidence() {
		this.story.begins();
		this.story.until("Task_ConsiderAssurance");
		Item considering = this.story.open("Task_ConsiderAssurance").get(0);

		assertThatThrownBy(() -> this.story.show("member", considering)).isInstanceOf(Rejected.class)
			.hasMessage("No evidence is filed at this step. It is shown here for reading only.");
	}

	@Test
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
	void endsWhereTheChiefExecutiveWithdrawsIt() {
		ProcessInstance review = this.story.begins();
		this.story.until("Task_AssessDuty");

		this.story.as("chief", () -> this.requests.withdraw(this.story.review(), "The council is to be abolished."));

		assertThat(this.story.sheet().line().stage()).isEqualTo("withdrawn");
		assertThat(this.story.open("Task_AssessDuty")).isEmpty();
		this.story.ledgerReads("review-withdrawn");
		assertThat(review).hasPassed("EndEvent_ReviewWithdrawn").isEnded();
	}

	@Test
	void keepsBothTheWrongStepAndItsCorrection() {
		ProcessInstance review = this.story.begins();
		this.story.assesses("D09", Answers.rated("not-met")).until("Task_AttestSelfAssessment");
		StepRecord wrong = this.story.steps("Task_AssessDuty")
			.stream()
			.filter((step) -> step.name().contains("D09"))
			.findFirst()
			.orElseThrow();

		correct(wrong.getId(), "partly-met");

		assertThat(this.story.duty("D09").self()).isEqualTo(Rating.PARTLY_MET);
		assertThat(this.story.steps("Task_CorrectStep")).singleElement()
			.extracting(StepRecord::supersedes)
			.isEqualTo(wrong.getId());
		assertThat(this.story.steps("Task_AssessDuty")).as("the wrong one stays")
			.extracting(StepRecord::getId)
			.contains(wrong.getId());
		this.story.ledgerReads("duty-assessed", "correction-requested", "step-corrected");
		assertThat(review).hasPassed("EndEvent_StepCorrected").isWaitingAt("Task_AttestSelfAssessment");
	}

	@Test
	void isReopenedForTheDutiesThatTheChiefExecutiveNames() {
		ProcessInstance concluded = this.story.begins();
		this.story.untilTheEnd();

		this.story.as("chief",
				() -> this.requests.reopen(this.story.review(), List.of("D33"), "The inspectors saw it otherwise."));

		ProcessInstance reopened = this.story.instance();
		assertThat(concluded).isEnded();
		assertThat(reopened).isWaitingAt("CallActivity_DutyAssessments");
		assertThat(this.story.open("Task_AssessDuty")).extracting(Item::duty).containsExactly("D33");
		assertThat(this.story.sheet().conclusion()).isNull();
		this.story.untilTheEnd();
		this.story.ledgerReads("review-concluded", "review-reopened", "duties-opened", "review-concluded");
		assertThat(reopened).hasPassed("EndEvent_ReviewConcluded").isEnded();
	}

	@Test
	void beginsByItselfOnceAYear(@Autowired YearlyReviews yearly, @Autowired PolicyDesk policy) {
		policy.decide(this.story.council, Map.of(Setting.REVIEW_START_MONTH, 1, Setting.REVIEW_START_DAY, 1));

		yearly.startDueReviews();
		yearly.startDueReviews();

		ProcessInstance review = this.story.followed();
		assertThat(this.story.items("chief")).hasSize(1);
		assertThat(this.story.sheet().line().trigger()).isEqualTo("yearly");
		assertThat(review).isWaitingAt("Task_CommissionReview").variables().containsEntry("depth", "full");
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

	private ProcessInstance lightReview() {
		this.story.begins();
		this.story.untilTheEnd();
		ProcessInstance light = this.story.begins(Map.of("trigger", "inspection", "reviewYear",
				Answers.today().getYear(), "whatHappened", "The inspectors came and were content."));
		this.story.does("Task_CommissionReview", Answers.commission("light", this.story::user));
		return light;
	}

	private void correct(UUID step, String rating) {
		this.story.as("owner", () -> this.requests.correct(this.story.review(), step, "I ticked the wrong box."));
		Item correcting = this.story.items("owner")
			.stream()
			.filter((item) -> item.key().equals("Task_CorrectStep"))
			.findFirst()
			.orElseThrow();
		this.story.completes("owner", correcting, Map.of("correction", "The plan is half carried out.", "rating",
				rating, "reasons", "I ticked the wrong box."));
	}

	private static Map<String, ?> answer(String decision, String rating) {
		return Map.of("points",
				List.of(Map.of("number", 1, "answer", "The minutes say so.", "decision", decision, "rating", rating)));
	}

}
