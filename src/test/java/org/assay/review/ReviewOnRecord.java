package org.assay.review;

import java.util.List;

import org.assay.ledger.Ledger;
import org.assay.ledger.LedgerEntry;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on record about the one review that a council has under way. */
abstract class ReviewOnRecord extends ReviewCast {

	static final String PROCESS = "AssuranceReviewProcess";

	private final ReviewRecords records;

	private final StepHistory steps;

	private final Ledger ledger;

	private final RuntimeService runtime;

	@Nullable Reference review;

	ReviewOnRecord(Townsfolk town, ActingAs acting, Worklist worklist, PendingWork pending, ReviewRecords records,
			StepHistory steps, Ledger ledger, RuntimeService runtime) {
		super(town, acting, worklist, pending);
		this.records = records;
		this.steps = steps;
		this.ledger = ledger;
		this.runtime = runtime;
	}

	/** The running process of the review. */
	ProcessInstance instance() {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(review().toString(), PROCESS)
			.singleResult();
	}

	/** The running assessment of a duty. */
	ProcessInstance assessment(String duty) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(review().toString(), "DutyAssessmentProcess")
			.variableValueEquals("duty", duty)
			.singleResult();
	}

	Reference review() {
		if (this.review == null) {
			throw new IllegalStateException("No review has begun");
		}
		return this.review;
	}

	ReviewSheet sheet() {
		return as("chief", () -> this.records.sheet(ReviewId.of(review()).value()));
	}

	ReviewSheet.DutyLine duty(String key) {
		return sheet().duties().stream().filter((duty) -> duty.key().equals(key)).findFirst().orElseThrow();
	}

	/** The steps recorded at the task, oldest first. */
	List<StepRecord> steps(String task) {
		return as("chief", () -> this.steps.of(review())).stream()
			.filter((step) -> step.taskKey().equals(task))
			.toList();
	}

	/** What the ledger holds of these facts about the review. */
	List<String> recorded(String fact) {
		return as("chief", () -> this.ledger.about(this.council, review())).stream()
			.filter((entry) -> entry.fact().equals(fact))
			.map(LedgerEntry::recorded)
			.toList();
	}

	/**
	 * The ledger holds what the pattern of each line matches, in this order, unbroken.
	 */
	void ledgerReads(String... facts) {
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
		List<String> recorded = as("chief", () -> this.ledger.about(this.council, review())).stream()
			.map((entry) -> entry.recorded())
			.toList();
		assertThat(recorded).extracting((entry) -> entry.replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.containsSubsequence(facts);
	}

}
