package org.assay.review;

import java.util.List;

import org.assay.pack.NextRelease;
import org.assay.support.AtOnce;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reviews that are under way while another release of their process goes live. */
@ProcessTest
class MovedReviewProcessTests {

	private static final String REVIEW = "review/AssuranceReviewProcess.bpmn";

	private static final String DUTY = "review/DutyAssessmentProcess.bpmn";

	@Autowired
	ProcessStory story;

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
		this.story.until("Task_AssessDuty").assesses("D20", Answers.rated("departed"));
		String before = this.story.instance().getProcessDefinitionId();

		this.release.changes(DUTY, "name=\"Approve departure\"", "name=\"Accept departure\"");

		assertThat(this.release.waitsAt(this.story.council)).containsExactly("Approve departure", "Assess duty (43)");
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
	void takeTheirTaskFromWhoeverTheNewReleaseKeepsFromIt() {
		this.story.begins();
		this.story.until("Task_ConfirmReadiness");
		String task = this.story.open("Task_ConfirmReadiness").get(0).id();
		this.story.town.appoint(this.story.council, this.story.user("chief"), "assurance-lead");
		this.story.as("chief", () -> this.story.worklist.claim(task));

		this.release.changes(REVIEW, "<camunda:property name=\"assay.step\" value=\"confirm-readiness\" />",
				"<camunda:property name=\"assay.step\" value=\"confirm-readiness\" /><camunda:property"
						+ " name=\"assay.separateFrom\" value=\"Task_CommissionReview\" />");
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

}
