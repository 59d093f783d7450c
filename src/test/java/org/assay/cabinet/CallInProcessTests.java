package org.assay.cabinet;

import java.util.Map;

import org.assay.council.WorkingCalendar;
import org.assay.shared.Rejected;
import org.assay.support.ProcessCoverage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@Import(ProcessCoverage.Listening.class)
class CallInProcessTests extends CallInFromStartToEnd {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("CallInProcess");

	@Test
	@Tag("C11")
	@Tag("A7")
	void goesToFullCouncilAndBackToTheDecisionMakerWhereTheCouncilObjects() {
		ProcessInstance callIn = this.story.calledIn();

		this.story.valid()
			.does("clerk", "Task_ConsiderCallIn", "committeeOutcome", "full-council")
			.does("clerk", "Task_ConsiderAtFullCouncil", "councilOutcome", "objects")
			.does("leader", "Task_ReconsiderDecision", "reconsideration", "confirmed");

		assertThat(this.story.sheet().wordings()).hasSize(1);
		assertThat(this.story.callIn().stage()).isEqualTo("ended, the decision confirmed");
		this.story.ledgerReads(this.story.decision, "decision-suspended", "decision-stands");
		assertThat(callIn).hasPassed("Task_ConsiderAtFullCouncil", "EndEvent_DecisionReconsidered").isEnded();
	}

	@Test
	void endsWhereFullCouncilDoesNotObject() {
		ProcessInstance callIn = this.story.calledIn();

		this.story.valid()
			.does("clerk", "Task_ConsiderCallIn", "committeeOutcome", "full-council")
			.does("clerk", "Task_ConsiderAtFullCouncil", "councilOutcome", "does-not-object");

		assertThat(this.story.callIn().stage()).isEqualTo("not objected to by council");
		assertThat(this.story.sheet().stage()).isEqualTo("published");
		assertThat(callIn).hasPassed("EndEvent_CouncilDidNotObject").isEnded();
	}

	@Test
	@Tag("C11")
	@Tag("A5")
	void letsTheDecisionStandWithoutFurtherAction() {
		endsAtTheCommittee("no-further-action", "ended without further action");
	}

	@Test
	void letsTheDecisionStandWhereTheCallInIsWithdrawn() {
		endsAtTheCommittee("withdrawn", "withdrawn");
	}

	@Test
	void leavesTheDayOfEffectAsPublishedWhereTheCallInIsNotValid() {
		var before = this.story.sheet().effectiveOn();
		ProcessInstance callIn = this.story.calledIn();

		this.story.does("monitor", "Task_ValidateCallIn", "validity", "invalid");

		assertThat(this.story.sheet().effectiveOn()).isEqualTo(before);
		assertThat(this.story.callIn().stage()).isEqualTo("not valid");
		assertThat(callIn).hasPassed("EndEvent_CallInInvalid").isEnded();
		this.story.calledIn();
		assertThat(this.story.sheet().callIns()).as("a valid one may still follow").hasSize(2);
	}

	@Test
	void lapsesWhereTheCommitteeLetsItsTimePass() {
		ProcessInstance callIn = this.story.calledIn();
		this.story.valid();
		assertThat(this.story.callIn().committeeBy())
			.isEqualTo(WorkingCalendar.STATUTORY.plusWorkingDays(CallInStory.today(), 10));

		this.story.timePasses(callIn);

		assertThat(this.story.callIn().stage()).startsWith("lapsed");
		assertThat(this.story.sheet().effectiveOn()).isNotNull();
		this.story.ledgerReads(this.story.decision, "decision-suspended", "decision-stands");
		assertThat(callIn).hasPassed("EndEvent_CallInLapsed").isEnded();
	}

	@Test
	void refusesADecisionThatWasCalledInBefore() {
		this.story.calledIn();
		this.story.valid().does("chair", "Task_ConsiderCallIn", "committeeOutcome", "no-further-action");

		refuses("chair", "decision", this.story.sheet().number(),
				"This decision was called in before, and that can be done once only.");
	}

	@Test
	void refusesWhatCannotBeCalledInByWhomAndWith() {
		refuses("chair", "decision", "2019/7",
				"There is no published decision “2019/7”: give the number that stands on the decision's page, such as 2026/3.");
		refuses("chair", "supporters", "Nobody Known",
				"“Nobody Known” is not a member of the scrutiny committee today: correct the name, or leave it out.");
		refuses("chair", "reasons", " ", "Give your reasons for calling the decision in.");
		this.story.appoint("ben", "cabinet");
		refuses("ben", "alternative", "Another.",
				this.story.name("ben") + " belongs to those who took this decision and cannot call it in; ask "
						+ this.story.name("chair") + ", the scrutiny chair.");
		assertThat(this.story.sheet().callIns()).isEmpty();
	}

	private void refuses(String part, String field, String typed, String sentence) {
		Map<String, Object> fields = this.story.request();
		fields.put(field, typed);

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.story.calls(part, fields))
			.withMessage(sentence);
	}

	private void endsAtTheCommittee(String outcome, String stage) {
		ProcessInstance callIn = this.story.calledIn();

		this.story.valid().does("chair", "Task_ConsiderCallIn", "committeeOutcome", outcome);

		assertThat(this.story.callIn().stage()).isEqualTo(stage);
		assertThat(this.story.callIn().turns()).extracting(DecisionSheet.Turn::reasons).hasSize(2);
		assertThat(this.story.sheet().stage()).isEqualTo("published");
		assertThat(callIn).hasPassed("EndEvent_DecisionStands").hasNotPassed("Task_ReconsiderDecision").isEnded();
	}

}
