package org.assay.cabinet;

import java.util.Date;
import java.util.Map;

import org.assay.pack.NextRelease;
import org.assay.shared.Reference;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

/** The way a call-in goes that is upheld; the same on every database. */
@WholeAssay
abstract class CallInFromStartToEnd {

	@Autowired
	CallInStory story;

	@Autowired
	NextRelease release;

	@AfterEach
	void putTheStandardPackBack() {
		this.release.isTheStandardOne();
	}

	@Test
	void suspendsTheDecisionFromTheMomentItIsCalledIn() {
		assertThat(this.story.sheet().effectiveOn()).isNotNull();

		ProcessInstance callIn = this.story.calledIn();

		assertThat(this.story.sheet().effectiveOn()).isNull();
		assertThat(this.story.sheet().stage()).isEqualTo("called in and suspended");
		assertThat(this.story.callIn().members()).hasSize(3).first().isEqualTo(this.story.name("chair"));
		this.story.ledgerReads(this.story.decision, "decision-recorded", "decision-published", "decision-suspended");
		assertThat(callIn).isWaitingAt("Task_ValidateCallIn")
			.variables()
			.containsEntry("proposedValidity", "valid")
			.containsOnlyKeys("members", "chairAmong", "grounds", "alternativeGiven", "proposedValidity");
	}

	@Test
	void keepsBothWordingsWhereTheDecisionIsReferredBackAndAmended() {
		ProcessInstance callIn = this.story.calledIn();

		this.story.valid()
			.does("chair", "Task_ConsiderCallIn", "committeeOutcome", "refer-back")
			.does("leader", "Task_ReconsiderDecision", Map.of("reconsideration", "amended", "amendment",
					"The review is approved on this year's figures.", "reasons", "Scrutiny was right."));

		assertThat(this.story.sheet().wordings()).extracting(Wording::decision)
			.containsExactly("The review is approved.", "The review is approved on this year's figures.");
		assertThat(this.story.sheet().effectiveOn()).isNotNull();
		assertThat(this.story.callIn().stage()).isEqualTo("ended, the decision amended");
		this.story.ledgerReads(Reference.parse(callIn.getBusinessKey()), "decision-called-in", "call-in-moved",
				"call-in-moved", "call-in-moved");
		this.story.ledgerReads(this.story.decision, "decision-suspended", "decision-amended");
		assertThat(callIn).hasPassed("EndEvent_DecisionReconsidered").isEnded();
	}

	@Test
	void takesItsRunningTimerAlongToANewRelease() {
		ProcessInstance callIn = this.story.calledIn();
		this.story.valid();
		Date due = job(callIn).getDuedate();

		this.release.changes("cabinet/CallInProcess.bpmn", "name=\"Consider call-in\"", "name=\"Weigh call-in\"");
		this.release.takesCasesAlong();

		assertThat(this.release.hasCaseBehind(this.story.council)).isFalse();
		assertThat(job(callIn).getDuedate()).isEqualTo(due);
		this.story.timePasses(callIn);
		assertThat(this.story.callIn().stage()).startsWith("lapsed");
		assertThat(callIn).isEnded();
	}

}
