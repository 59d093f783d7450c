package org.assay.review;

import java.util.Map;

import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class DutyAssessmentProcessTests {

	private static final String DUTY = "D07";

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("DutyAssessmentProcess");

	@Autowired
	ProcessStory story;

	@BeforeEach
	void theDutiesOfAReviewAreOpen() {
		this.story.begins();
		this.story.until("Task_AssessDuty");
	}

	@Test
	void recordsWhatTheOwnerOfADutyAnswers() {
		ProcessInstance assessment = this.story.assessment(DUTY);
		Item task = this.story.open("Task_AssessDuty", DUTY);

		this.story.assesses(DUTY, Answers.met());

		assertThat(task.name()).startsWith("Assess duty D07: ");
		assertThat(this.story.duty(DUTY).self()).isEqualTo(Rating.MET);
		assertThat(this.story.steps("Task_AssessDuty")).singleElement()
			.satisfies((step) -> assertThat(step.outcome()).isEqualTo("met"))
			.satisfies((step) -> assertThat(step.post()).isEqualTo("duty-owner"));
		this.story.ledgerReads("duty-assessed", "step-completed");
		assertThat(assessment).hasPassed("EndEvent_DutyAssessed").isEnded();
	}

	@Test
	void refusesMetWithoutEvidence() {
		ProcessInstance assessment = this.story.assessment(DUTY);

		refuses(Answers.met(), "Attach evidence in the Evidence tab before you rate duty D07 as “met”, "
				+ "or choose another rating.");

		assertThat(this.story.duty(DUTY).self()).isNull();
		assertThat(assessment).isWaitingAt("Task_AssessDuty");
	}

	@Test
	void refusesAnUnknownRating() {
		refuses(Map.of("rating", "excellent", "howDischarged", "Very well."),
				"Choose a rating: met, partly met, not met, departed from, or not applicable.");
	}

	@Test
	void refusesToBeNotMetWithoutReasons() {
		refuses(Map.of("rating", "not-met", "howDischarged", "Not at all."),
				"Give your reasons for the rating of duty D07.");
	}

	@Test
	@Tag("R17")
	@Tag("D22")
	void letsADepartureStandThatTheDirectorAccepts() {
		ProcessInstance assessment = this.story.assessment(DUTY);

		this.story.assesses(DUTY, Answers.rated("departed"));
		assertThat(assessment).isWaitingAt("Task_ApproveDeparture");
		this.story.decidesOnDeparture(DUTY, Answers.because("departure", "accepted"));

		assertThat(this.story.duty(DUTY).self()).isEqualTo(Rating.DEPARTED);
		assertThat(this.story.duty(DUTY).departureReasons()).isEqualTo("We have looked into it.");
		this.story.ledgerReads("duty-assessed", "departure-approved");
		assertThat(assessment).hasPassed("EndEvent_DutyAssessed").isEnded();
	}

	@Test
	void returnsADepartureToTheOwnerOfTheDuty() {
		ProcessInstance assessment = this.story.assessment(DUTY);

		this.story.assesses(DUTY, Answers.rated("departed"));
		this.story.decidesOnDeparture(DUTY, Answers.because("departure", "returned"));

		assertThat(this.story.duty(DUTY).round()).isEqualTo(2);
		this.story.ledgerReads("duty-assessed", "departure-returned");
		assertThat(assessment).isWaitingAt("Task_AssessDuty");
		this.story.assesses(DUTY, Answers.rated("not-met"));
		assertThat(this.story.steps("Task_AssessDuty")).extracting(StepRecord::outcome)
			.containsExactly("departed", "not-met");
		assertThat(assessment).hasPassed("EndEvent_DutyAssessed").isEnded();
	}

	@Test
	void asksTheDirectorWhetherADutyIsNotApplicable() {
		ProcessInstance assessment = this.story.assessment(DUTY);

		this.story.assesses(DUTY, Answers.rated("not-applicable"));
		this.story.decidesOnDeparture(DUTY, Answers.because("departure", "accepted"));

		assertThat(this.story.duty(DUTY).self()).isEqualTo(Rating.NOT_APPLICABLE);
		assertThat(assessment).hasPassed("Task_ApproveDeparture", "EndEvent_DutyAssessed").isEnded();
	}

	private void refuses(Map<String, ?> fields, String sentence) {
		this.story.refuses("owner", this.story.open("Task_AssessDuty", DUTY), fields, sentence);
	}

}
