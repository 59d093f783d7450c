package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
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
	@Tag("R24")
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
	@Tag("R20")
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
	@Tag("R20")
	@Tag("R21")
	void goesOnWithDissentOnRecordWhereTheChiefExecutiveNotesIt() {
		ProcessInstance review = this.story.begins();

		this.story.does("Task_ConsiderAssurance", Answers.because("satisfaction", "dissented"))
			.does("Task_ResolveDissent", Answers.because("dissentResolution", "noted"))
			.untilTheEnd();

		assertThat(this.story.sheet().signOffs()).extracting(ReviewSheet.SignOffLine::outcome).contains("dissented");
		assertThat(review).hasPassed("EndEvent_ReviewConcluded").isEnded();
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
	@Tag("C15")
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
	@Tag("T9")
	void beginsByItselfOnceAYear(@Autowired YearlyReviews yearly, @Autowired PolicyDesk policy) {
		policy.decide(this.story.council,
				Map.of(Setting.REVIEW_START_MONTH, 1, Setting.REVIEW_START_DAY, 1, Setting.FULL_TEST_WITHIN_YEARS, 2));

		yearly.startDueReviews();
		yearly.startDueReviews();

		ProcessInstance review = this.story.followed();
		assertThat(this.story.items("chief")).hasSize(1);
		assertThat(this.story.sheet().line().trigger()).isEqualTo("yearly");
		assertThat(review).isWaitingAt("Task_CommissionReview")
			.variables()
			.containsEntry("depth", "full")
			.containsEntry("fullTestWithinYears", 2);
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
