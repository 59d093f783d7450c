package org.assay.cabinet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assay.council.CouncilDesk;
import org.assay.council.Governance;
import org.assay.shared.Reference;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.workflow.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@Import(ProcessCoverage.Listening.class)
class CabinetReportProcessTests extends ReportFromStartToEnd {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("CabinetReportProcess");

	@Autowired
	ReportRequests requests;

	@Autowired
	Processes processes;

	@Autowired
	DecisionSheets sheets;

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
	@Tag("R45")
	void isNotReadyBeforeEveryApprovalIsShown() {
		this.story.begins();
		this.story.drafts(ReportAnswers.draft()).clears();
		Map<String, Object> without = ReportAnswers.readiness();
		without.remove("scrutinyOn");

		this.story.refuses("Task_ConfirmReportReadiness", without,
				"Give the day, not after today, on which scrutiny was told of the report.");
	}

	@Test
	@Tag("R49")
	@Tag("R50")
	void mayNotLeaveAPartEmpty() {
		this.story.begins();

		this.story.refuses("Task_DraftReport", ReportAnswers.draft("finance", " "),
				"Write the part “Finance”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
	}

	@Test
	void hasToWaitTwentyEightDaysForAKeyDecisionUnderAMayorToo(@Autowired CouncilDesk councils) {
		this.story.governedBy(Governance.MAYOR_CABINET, councils);
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
	void isAKeyDecisionAboveTheCouncilsOwnThreshold() {
		this.story.begins();
		this.story.drafts(ReportAnswers.draft())
			.clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness());
		Map<String, Object> route = new HashMap<>(ReportAnswers.route(false));
		route.put("amount", "about a million");
		this.story.refuses("Task_AssessRoute", route,
				"Give what it spends or saves in whole pounds, such as 250000, or 0 if nothing.");

		route.put("amount", 750000);
		this.story.does("Task_AssessRoute", route).choosesMeeting(LocalDate.of(2036, 4, 2));

		assertThat(this.story.onRecord().route())
			.hasValueSatisfying((decided) -> assertThat(decided.keyDecision()).isTrue());
	}

	@Test
	void cannotGoToAMeetingThatHasPassed() {
		this.story.begins();
		this.story.isRouted();
		String meeting = this.story.meeting(ReportStory.MEETING).id();
		this.story.isDaysAfterMeeting(1);

		this.story.refuses("Task_ChooseMeeting", Map.of("meeting", meeting, "urgency", "none"),
				"The meeting on Thursday 13 March 2036 is in the past; choose Monday 24 March 2036 or a later working day.");
	}

	@Test
	void isNotDecidedWithoutReasons() {
		this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDaysAfterMeeting(0);
		Map<String, Object> decision = new HashMap<>(ReportAnswers.decision("approved"));
		decision.put("reasons", " ");

		this.story.refuses("Task_TakeDecision", decision, "Give the reasons for the decision; the law asks for them.");
		assertThat(this.story.onRecord().decision()).isEmpty();
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
	void asksWhetherTheRecordOfADecisionOnExemptInformationIsExempt(@Autowired DecisionDesk decisions) {
		this.story.begins();
		this.story.isPublishedWithASecret("The salary of the director.");
		this.story.isDaysAfterMeeting(20);
		Map<String, Object> decision = new HashMap<>(ReportAnswers.decision("approved"));

		this.story.refuses("Task_TakeDecision", decision,
				"Say whether everybody may read the record of this decision: the report holds exempt information.");
		decision.put("recordOpenness", "exempt");
		this.story.does("Task_TakeDecision", decision);

		Reference taken = this.story.onRecord().decision().orElseThrow();
		assertThat(this.story.as("services", () -> decisions.get(taken)).openness()).isEqualTo(Openness.EXEMPT);
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
		this.story.governedBy(Governance.COMMITTEE_SYSTEM, councils);
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
		this.processes.tell("Msg_CallInConcluded", this.story.report(), Map.of());

		assertThat(report).isWaitingAt("IntermediateCatchEvent_EffectiveDayReached");
		this.story.reaches(LocalDate.of(2036, 3, 22));
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.EFFECTIVE);
		assertThat(report).hasPassed("EndEvent_DecisionEffective").isEnded();
	}

	@Test
	void takesEffectAsItWasAmendedAfterACallIn(@Autowired Townsfolk town, @Autowired CallInDesk callIns) {
		this.story.people.put("chair", town.member(this.story.council, "scrutiny-chair"));
		this.story.people.put("leader", town.member(this.story.council, "leader"));
		ProcessInstance report = this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("approved");
		Reference decision = this.story.onRecord().decision().orElseThrow();

		Reference callIn = this.story.as("chair", () -> callIns.callIn(new CallInDecision(decision, List.of(),
				Set.of(CallInGround.EVIDENCE), "The figures are old.", "Decide on this year's figures.")));
		this.story.as("chair", () -> callIns.suspend(callIn));
		assertThat(report).isWaitingAt("IntermediateCatchEvent_CallInConcluded");
		this.story.as("offices", () -> callIns.validate(callIn, true, "Three members asked."));
		this.story.as("chair", () -> callIns.consider(callIn, CommitteeOutcome.REFER_BACK, "The figures are old."));
		assertThat(report).isWaitingAt("IntermediateCatchEvent_CallInConcluded");
		this.story.as("leader", () -> callIns.amend(callIn, "It is approved on this year's figures.",
				"Scrutiny was right.", List.of()));

		assertThat(report).isWaitingAt("IntermediateCatchEvent_EffectiveDayReached");
		this.story.reaches(LocalDate.of(2036, 3, 22));
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.EFFECTIVE);
		assertThat(this.story.as("services", () -> this.sheets.sheet(DecisionId.of(decision).value())))
			.returns("in effect", DecisionSheet::stage)
			.extracting((sheet) -> sheet.wordings().stream().map(Wording::decision).toList())
			.isEqualTo(List.of("The opinion was noted.", "It is approved on this year's figures."));
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
