package org.assay.review;

import java.util.List;

import org.assay.pack.MoveKind;
import org.assay.pack.NextRelease;
import org.assay.support.AtOnce;
import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reviews that are under way while another release of their process goes live. */
@WholeAssay
class MovedReviewProcessTests {

	private static final String REVIEW = "review/AssuranceReviewProcess.bpmn";

	private static final String DUTY = "review/DutyAssessmentProcess.bpmn";

	private static final String CONFIRM = "<camunda:property name=\"assay.step\" value=\"confirm-readiness\" />";

	private static final String SEPARATE = "<camunda:property name=\"assay.separateFrom\" value=\"%s\" />";

	@Autowired
	ProcessStory story;

	@Autowired
	ProcessStory other;

	@Autowired
	NextRelease release;

	@AfterEach
	void putTheStandardPackBack() {
		this.release.isTheStandardOne();
	}

	@Test
	void goByThemselvesWhereOnlyWordsDiffer() {
		this.story.begins();
		this.story.until("Task_AttestSelfAssessment");
		Object due = this.story.open("Task_AttestSelfAssessment").get(0).due();

		this.release.changes(REVIEW, "name=\"Attest self-assessment\"", "name=\"Stand behind it\"");
		assertThat(this.release.says(this.story.council)).containsExactly("PATCH");
		this.release.takesCasesAlong();

		assertThat(this.release.hasCaseBehind(this.story.council)).isFalse();
		Item moved = this.story.open("Task_AttestSelfAssessment").get(0);
		assertThat(moved.name()).startsWith("Stand behind it");
		assertThat(moved.due()).isNotNull().isEqualTo(due);
		this.story.ledgerReads("duty-assessed", "case-moved");
		this.story.untilTheEnd();
		assertThat(this.story.steps("Task_AttestSelfAssessment")).singleElement()
			.extracting(StepRecord::name)
			.asString()
			.startsWith("Stand behind it");
	}

	@Test
	void moveWithAllTheirAssessmentsAtOnceAndAreFinished() {
		this.story.begins();
		this.story.until("Task_AssessDuty")
			.assesses("D20", Answers.rated("departed"))
			.assesses("D08", Answers.rated("met"));
		String before = this.story.instance().getProcessDefinitionId();

		this.release.changes(DUTY, "name=\"Approve departure\"", "name=\"Accept departure\"");

		assertThat(this.release.waitsAt(this.story.council)).containsExactly("Approve departure", "Assess duty (42)");
		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();
		assertThat(this.story.instance().getProcessDefinitionId()).isNotEqualTo(before);
		assertThat(this.story.assessment("D07").getProcessDefinitionId())
			.isEqualTo(this.story.assessment("D20").getProcessDefinitionId());
		assertThat(this.story.open("Task_ApproveDeparture")).singleElement()
			.extracting(Item::name)
			.asString()
			.startsWith("Accept departure");
		this.story.untilTheEnd();
		assertThat(this.story.steps("Task_AssessDuty")).hasSize(44);
		this.story.ledgerReads("case-moved", "departure-approved", "self-assessment-attested", "review-handed-over");
	}

	@Test
	void goOnAtTheStepThatTookTheirStepsPlace() {
		this.story.begins();
		this.story.does("Task_CheckFactualAccuracy", Answers.point("D09")).until("Task_AnswerFactualPoints");

		this.release.changes(REVIEW, "Task_AnswerFactualPoints", "Task_ReplyToPoints", "Answer factual points",
				"Reply to points");
		this.release.takesCasesAlong();
		assertThat(this.release.says(this.story.council)).containsExactly("MINOR");

		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();
		assertThat(this.story.items("assessor")).extracting(Item::key).containsExactly("Task_ReplyToPoints");
	}

	@Test
	void goOnAtAStepOfTheCouncilsOwnThatNamesTheOneItStandsFor() {
		this.release.changes(REVIEW, ownStep("Task_ReadTwice", "assurance-lead", ""));
		this.story.begins();
		this.story.does("Task_ConfirmReadiness", Answers.usual("Task_ConfirmReadiness", this.story::user));
		this.other.begins();

		this.release.changes(REVIEW, ownStep("Task_ReadAgain", "assurance-lead", ""));
		String stays = "It waits at “Read it twice”, which the new release does not have.";
		assertThat(this.release.says(this.story.council)).containsExactly(stays);
		assertThat(this.release.areMovedByAnAdministrator(this.story.council, this.other.council))
			.containsExactly(stays);
		assertThat(this.release.hasCaseBehind(this.other.council)).as("one that stays keeps no other back").isFalse();

		int last = this.release.changes(REVIEW,
				ownStep("Task_ReadAgain", "assurance-lead,chief-executive", "Task_ReadTwice"));
		assertThat(this.release.says(this.story.council)).containsExactly("MINOR");
		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();

		assertThat(this.story.items("lead")).extracting(Item::key).containsExactly("Task_ReadAgain");
		assertThat(this.story.items("chief")).extracting(Item::key).containsExactly("Task_ReadAgain");
		assertThat(this.story.recorded("case-moved")).singleElement()
			.asString()
			.contains("\"id\":\"first.admin\"", "\"from\":" + (last - 2), "\"to\":" + last, "\"kind\":\"MINOR\"",
					"{\"Task_ReadTwice\":\"Task_ReadAgain\"}");
	}

	@Test
	void goNoFurtherThanWhoeverPutTheReleaseLiveSaid() {
		this.story.begins();

		this.release.changes(MoveKind.MINOR, REVIEW, "name=\"Attest self-assessment\"", "name=\"Stand behind it\"");
		this.release.takesCasesAlong();
		assertThat(this.release.says(this.story.council)).containsExactly("MINOR");

		this.release.changes(MoveKind.MAJOR, REVIEW, "name=\"Attest self-assessment\"", "name=\"Vouch for it\"");
		String never = "Whoever put the new release live decided that no case goes over to it.";
		assertThat(this.release.says(this.story.council)).containsExactly(never);
		assertThat(this.release.areMovedByAnAdministrator(this.story.council)).containsExactly(never);
	}

	@Test
	void keepDutiesSeparateFromAStepThatHadAnotherIdBefore() {
		this.story.begins();
		this.story.until("Task_ConfirmReadiness");
		this.story.town.appoint(this.story.council, this.story.user("director"), "assurance-lead");

		this.release.changes(REVIEW, "Task_AttestSelfAssessment", "Task_StandBehindIt");
		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();
		this.release.changes(REVIEW, "Task_AttestSelfAssessment", "Task_VouchForIt", CONFIRM,
				CONFIRM + SEPARATE.formatted("Task_VouchForIt"));
		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();

		String task = this.story.open("Task_ConfirmReadiness").get(0).id();
		assertThatThrownBy(() -> this.story.as("director", () -> this.story.worklist.claim(task)))
			.hasMessageContaining("Attest self-assessment");
	}

	@Test
	void takeTheirTaskFromWhoeverTheNewReleaseKeepsFromIt() {
		this.story.begins();
		this.story.until("Task_ConfirmReadiness");
		String task = this.story.open("Task_ConfirmReadiness").get(0).id();
		this.story.town.appoint(this.story.council, this.story.user("chief"), "assurance-lead");
		this.story.as("chief", () -> this.story.worklist.claim(task));

		this.release.changes(REVIEW, CONFIRM, CONFIRM + SEPARATE.formatted("Task_CommissionReview"));
		this.release.takesCasesAlong();
		assertThat(this.release.says(this.story.council)).containsExactly("MINOR");
		assertThat(this.release.isMovedByAnAdministrator(this.story.council)).isEmpty();

		assertThat(this.story.open("Task_ConfirmReadiness")).extracting(Item::assignee).containsOnlyNulls();
		assertThatThrownBy(() -> this.story.as("chief", () -> this.story.worklist.claim(task)))
			.hasMessageContaining("Commission review");
		this.story.as("lead", () -> this.story.worklist.claim(task));
		this.story.untilTheEnd();
		this.story.ledgerReads("case-moved", "readiness-confirmed", "review-handed-over");
	}

	@Test
	void areMovedOnceWhereTwoPeopleMoveThemAtTheSameMoment() {
		this.story.begins();
		this.release.changes(REVIEW, "name=\"Attest self-assessment\"", "name=\"Stand behind it\"");

		List<Object> outcomes = AtOnce
			.all(List.of(() -> this.release.isMovedByAnAdministrator(this.story.council).values().toString(),
					() -> this.release.isMovedByAnAdministrator(this.story.council).values().toString()));

		assertThat(outcomes).containsExactlyInAnyOrder("[]",
				"[This case has ended, or somebody else has just moved it: look at the list again.]");
		assertThat(this.release.hasCaseBehind(this.story.council)).isFalse();
	}

	@Test
	void areMovedByNobodyButAnAdministrator() {
		this.story.begins();
		this.release.changes(REVIEW, "name=\"Attest self-assessment\"", "name=\"Stand behind it\"");

		assertThatThrownBy(() -> this.release.moves(this.story.user("chief"), this.story.council))
			.hasMessage("Only an administrator moves running cases: ask one.");
	}

	@Test
	void loseNoEventTheyWaitFor() {
		this.story.begins();

		this.release.changes(REVIEW, "StartEvent_CorrectionRequested", "StartEvent_CorrectionAskedFor");

		assertThat(this.release.says(this.story.council))
			.containsExactly("It waits at “Correction requested”, which the new release does not have.");
	}

	/** The lead reads the review twice before its end. */
	private static String[] ownStep(String id, String posts, String replaces) {
		String arrow = "sourceRef=\"Task_ConfirmReadiness\" targetRef=\"EndEvent_ReviewConcluded\" />";
		String shape = "<bpmndi:BPMNShape id=\"Task_ConfirmReadiness_di\"";
		return new String[] { arrow, """
				sourceRef="Task_ConfirmReadiness" targetRef="%1$s" />
				<bpmn:userTask id="%1$s" name="Read it twice" camunda:formRef="confirm-readiness" \
				camunda:formRefBinding="deployment" camunda:candidateGroups="%3$s">
				  <bpmn:documentation>Four eyes see more.</bpmn:documentation>
				  <bpmn:extensionElements><camunda:properties>
				    <camunda:property name="assay.replaces" value="%2$s" />
				  </camunda:properties></bpmn:extensionElements>
				</bpmn:userTask>
				<bpmn:sequenceFlow id="SequenceFlow_Read" sourceRef="%1$s" targetRef="EndEvent_ReviewConcluded" />
				""".formatted(id, replaces, posts), shape,
				"""
						<bpmndi:BPMNShape bpmnElement="%s"><dc:Bounds x="2900" y="900" width="100" height="80" /></bpmndi:BPMNShape>
						<bpmndi:BPMNEdge bpmnElement="SequenceFlow_Read"><di:waypoint x="1" y="1" /><di:waypoint x="2" y="2" /></bpmndi:BPMNEdge>
						"""
					.formatted(id) + shape };
	}

}
