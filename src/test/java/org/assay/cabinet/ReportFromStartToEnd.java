package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.review.ConcludedReviews;
import org.assay.support.MovedClock;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The way a report goes where all is well; the same on every database. */
@WholeAssay
@Import(MovedClock.class)
abstract class ReportFromStartToEnd {

	@Autowired
	ReportStory story;

	@Autowired
	TransactionTemplate transactions;

	@Test
	@Tag("R46")
	@Tag("R45")
	@Tag("C9")
	@Tag("A6")
	@Tag("A15")
	@Tag("D8")
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
					"proprietyClearance", "clearance", "reportReadiness", "keyByLaw", "amount", "exemptByLaw",
					"exemptParagraphs", "keyDecision", "exemption", "notices", "agenda", "council");
	}

}
