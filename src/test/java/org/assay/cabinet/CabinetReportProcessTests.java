package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.council.CouncilDesk;
import org.assay.review.ConcludedReviews;
import org.assay.support.MovedClock;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.assay.workflow.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import({ ProcessCoverage.Listening.class, ReportStory.class, ConcludedReviews.class, MovedClock.class })
class CabinetReportProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("CabinetReportProcess");

	@Autowired
	ReportStory story;

	@Autowired
	ReportRequests requests;

	@Autowired
	Processes processes;

	@Autowired
	TransactionTemplate transactions;

	@Test
	void takesAReviewThatIsHandedOverToADecisionInEffect() {
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("approved");

		assertThat(report).isWaitingAt("Gateway_CallInWindow");
		// Published on Friday 14 March: five working days to Friday 21, effective the day
		// after.
		this.story.reaches(LocalDate.of(2036, 3, 22));

		this.transactions.executeWithoutResult((status) -> {
			CabinetReport record = this.story.onRecord();
			assertThat(record.stage()).isEqualTo(ReportStage.EFFECTIVE);
			assertThat(record.versions()).isEqualTo(1);
			assertThat(record.part(Part.SUMMARY).text()).contains("We tested our arrangements.", "1 not met");
			assertThat(record.part(Part.RISKS).text()).contains("D12", "A plan by June.");
			assertThat(record.duties()).hasSize(44);
		});
		this.story.ledgerReads("report-composed", "report-drafted", "report-cleared", "clearances-weighed",
				"report-readiness-confirmed", "route-of-report-assessed", "meeting-chosen", "notices-published",
				"report-published", "report-closed");
		assertThat(report).hasPassed("EndEvent_DecisionEffective").isEnded();
	}

	@Test
	void leavesOnlyReferencesAndGatewayValuesInTheProcess() {
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING);

		assertThat(report).variables()
			.containsOnlyKeys("report", "decider", "financeClearance", "legalClearance", "equalitiesClearance",
					"proprietyClearance", "clearance", "reportReadiness", "significantMoney", "severalWards",
					"exemptParagraphs", "publicInterestIn", "keyDecision", "exemption", "notices", "agenda", "council");
	}

	@Test
	void goesBackToItsAuthorWhereOneOfficeDoesNotClearIt() {
		ProcessInstance report = this.story.begins();
		this.story.drafts(ReportAnswers.draft())
			.clears("finance", "sent-back")
			.clears("legal", "accepted")
			.clears("equalities", "accepted")
			.clears("propriety", "accepted");

		assertThat(report).isWaitingAt("Task_DraftReport");
		this.story.drafts(ReportAnswers.draft("finance", "It costs 40,000 pounds a year."));

		this.story.ledgerReads("clearances-weighed", "report-drafted");
		assertThat(report).isWaitingAt("Task_ClearFinance", "Task_ClearLegal", "Task_ClearEqualities",
				"Task_ClearPropriety");
		this.story.clears();
		assertThat(report).isWaitingAt("Task_ConfirmReportReadiness");
	}

	@Test
	void isDraftedAnewWhereItIsNotReady() {
		ProcessInstance report = this.story.begins();
		this.story.drafts(ReportAnswers.draft()).clears();

		this.story.does("Task_ConfirmReportReadiness",
				Map.of("reportReadiness", "change-needed", "reasons", "Scrutiny wants the costs by district."));

		assertThat(report).isWaitingAt("Task_DraftReport");
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.DRAFTING);
	}

	@Test
	void isNotReadyBeforeEveryApprovalIsShown() {
		this.story.begins();
		this.story.drafts(ReportAnswers.draft()).clears();
		Map<String, Object> without = ReportAnswers.readiness();
		without.remove("scrutinyOn");

		this.story.refuses("Task_ConfirmReportReadiness", without,
				"Give the day, not after today, on which scrutiny was told of the report.");
	}

	@Test
	void mayNotLeaveAPartEmpty() {
		this.story.begins();

		this.story.refuses("Task_DraftReport", ReportAnswers.draft("finance", " "),
				"Write the part “Finance”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
	}

	@Test
	void hasToWaitTwentyEightDaysForAKeyDecision() {
		ProcessInstance report = this.story.begins();
		this.story.drafts(ReportAnswers.draft())
			.clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness())
			.does("Task_AssessRoute", ReportAnswers.route(true));

		this.story.refuses("Task_ChooseMeeting",
				Map.of("meeting", this.story.meeting(ReportStory.MEETING).id(), "urgency", "none"),
				"A meeting on Thursday 13 March 2036 is too near: the notice of a key decision had to be published by "
						+ "Wednesday 13 February 2036; choose Tuesday 1 April 2036 or a later working day.");

		this.story.choosesMeeting(LocalDate.of(2036, 4, 2));
		assertThat(this.story.onRecord().route())
			.hasValueSatisfying((route) -> assertThat(route.keyDecision()).isTrue());
		assertThat(report).isWaitingAt("Task_PublishNotices");
	}

	@Test
	void keepsTheExemptVersionApartFromThePublicOne(@Autowired ReportVersions versions) {
		this.story.begins();
		this.story.isPublishedWithASecret("The salary of the director.");

		List<ReportVersion> published = versions
			.findByReportOrderByNumberAscOpennessAsc(ReportId.of(this.story.report()).value());
		assertThat(published).extracting(ReportVersion::openness).containsExactly(Openness.EXEMPT, Openness.PUBLIC);
		assertThat(published).extracting((version) -> version.content().contains("salary"))
			.containsExactly(true, false);
	}

	@Test
	void looksForALaterMeetingWhereANoticeCameTooLate() {
		ProcessInstance report = this.story.begins();
		this.story.isRouted().choosesMeeting(ReportStory.MEETING);

		this.story.does("Task_PublishNotices", Map.of("notices", "too-late"));

		assertThat(report).isWaitingAt("Task_ChooseMeeting");
	}

	@Test
	void isDraftedAnewWhereItIsHeldBackFromTheAgenda() {
		ProcessInstance report = this.story.begins();
		this.story.isRouted().choosesMeeting(ReportStory.MEETING).publishesNotices();

		this.story.does("Task_PublishAgenda", Map.of("agenda", "held-back", "reasons", "The leader wants more time."));

		assertThat(report).isWaitingAt("Task_DraftReport");
		this.story.ledgerReads("report-held-back");
	}

	@Test
	void isClearedAndPublishedAnewWhereAPublishedReportIsRevised() {
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING);

		this.story.as("lead", () -> this.requests.revise(this.story.report(), "The figures were last year's."));

		assertThat(report).isWaitingAt("Task_DraftReport");
		this.story.isPublished(LocalDate.of(2036, 3, 14));
		assertThat(this.story.onRecord().versions()).isEqualTo(2);
	}

	@Test
	void isNotDecidedBeforeItsMeeting() {
		this.story.begins();
		this.story.isPublished(ReportStory.MEETING);

		this.story.refuses("Task_TakeDecision", ReportAnswers.decision("noted"),
				"The meeting is on Thursday 13 March 2036; record its decision on that day or after it.");
	}

	@Test
	void isDraftedAnewWhereTheMeetingRefersItBack() {
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("referred-back");

		assertThat(report).isWaitingAt("Task_DraftReport");
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.DRAFTING);
	}

	@Test
	void hasNoKeyDecisionAndNoCallInWhereCommitteesDecide(@Autowired CouncilDesk councils) {
		this.story.inCommittees(councils);
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("approved");

		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.EFFECTIVE);
		assertThat(report).hasNotPassed("Task_TestKeyDecision", "Gateway_CallInWindow")
			.hasPassed("EndEvent_DecisionEffective")
			.isEnded();
	}

	@Test
	void takesEffectAfterACallInThatLeavesTheDecisionAsItWas() {
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("approved");

		this.processes.tell("Msg_DecisionCalledIn", this.story.report(), Map.of());
		assertThat(report).isWaitingAt("IntermediateCatchEvent_CallInConcluded");
		this.processes.tell("Msg_CallInConcluded", this.story.report(), Map.of("callInOutcome", "stands"));

		assertThat(report).isWaitingAt("IntermediateCatchEvent_EffectiveDayReached");
		this.story.reaches(LocalDate.of(2036, 3, 22));
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.EFFECTIVE);
		assertThat(report).hasPassed("EndEvent_DecisionEffective").isEnded();
	}

	@Test
	void endsWhereItIsWithdrawnAndCanBeAskedForAgain() {
		ProcessInstance report = this.story.begins();
		var review = this.story.onRecord().review();
		assertThatThrownBy(() -> this.story.as("lead", () -> this.requests.request(review)))
			.isInstanceOf(ReportOpen.class);

		this.story.as("lead", () -> this.requests.withdraw(this.story.report(), "The council is to be abolished."));

		assertThat(report).hasPassed("EndEvent_ReportWithdrawn").isEnded();
		assertThat(this.story.as("lead", () -> this.requests.request(review))).isNotEqualTo(this.story.report());
	}

}
