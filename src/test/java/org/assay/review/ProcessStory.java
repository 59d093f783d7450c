package org.assay.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One council with a person in every post of a review, who do their tasks as they would
 * in Tasklist. Everybody answers as {@link Answers} has it unless the test says
 * otherwise; joins are done as soon as they are due.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProcessStory {

	private static final String PROCESS = "AssuranceReviewProcess";

	/** Whose task it is. */
	private static final Map<String, String> POSTS = Map.ofEntries(Map.entry("Task_CommissionReview", "chief"),
			Map.entry("Task_DeclareIndependence", "assessor"), Map.entry("Task_ConfirmNoMaterialChange", "member"),
			Map.entry("Task_AssessDuty", "owner"), Map.entry("Task_ApproveDeparture", "director"),
			Map.entry("Task_AttestSelfAssessment", "director"), Map.entry("Task_JudgeElements", "assessor"),
			Map.entry("Task_CheckFactualAccuracy", "director"), Map.entry("Task_AnswerFactualPoints", "assessor"),
			Map.entry("Task_ConsiderAssurance", "member"), Map.entry("Task_ResolveDissent", "chief"),
			Map.entry("Task_ConcludeReview", "chief"), Map.entry("Task_ConfirmReadiness", "lead"));

	final String council;

	/** User ids by the part each plays. */
	final Map<String, String> people = new LinkedHashMap<>();

	private final ActingAs acting;

	private final Worklist worklist;

	private final PendingWork pending;

	private final EvidenceStore evidence;

	private final ReviewRecords records;

	private final StepHistory steps;

	private final Ledger ledger;

	private final RuntimeService runtime;

	private @Nullable Reference review;

	ProcessStory(Townsfolk town, ActingAs acting, Worklist worklist, PendingWork pending, EvidenceStore evidence,
			ReviewRecords records, StepHistory steps, Ledger ledger, ProcessEngine engine) {
		AbstractAssertions.init(engine);
		this.acting = acting;
		this.worklist = worklist;
		this.pending = pending;
		this.evidence = evidence;
		this.records = records;
		this.steps = steps;
		this.ledger = ledger;
		this.runtime = engine.getRuntimeService();
		this.council = town.council();
		this.people.put("chief", town.officer(this.council, "chief-executive"));
		this.people.put("director", town.officer(this.council, "dcs"));
		this.people.put("member", town.member(this.council, "lmcs"));
		this.people.put("assessor", town.officer(this.council, "assessor"));
		this.people.put("lead", town.officer(this.council, "assurance-lead"));
		this.people.put("owner", town.officer(this.council, "duty-owner"));
	}

	/** The assurance lead asks for a review in Tasklist. */
	ProcessInstance begins(Map<String, ?> request) {
		as("lead", () -> this.worklist.begin(PROCESS, request));
		return followed();
	}

	ProcessInstance begins() {
		return begins(Answers.request());
	}

	/** Turns to the review that waits for its commission, however it began. */
	ProcessInstance followed() {
		this.pending.finish();
		this.review = items("chief").stream()
			.filter((item) -> item.key().equals("Task_CommissionReview"))
			.findFirst()
			.orElseThrow()
			.subject();
		return instance();
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

	/** Everybody does what is expected until the task is open. */
	ProcessStory until(String task) {
		while (open(task).isEmpty()) {
			assertThat(next()).as("anybody who could still reach " + task).isTrue();
		}
		return this;
	}

	/** Everybody does what is expected until nobody has anything left to do. */
	ProcessStory untilTheEnd() {
		while (next()) {
			assertThat(this.review).isNotNull();
		}
		return this;
	}

	/**
	 * The owner of the task completes it with these answers instead of the usual ones.
	 */
	ProcessStory does(String task, Map<String, ?> fields) {
		until(task);
		List<Item> open = open(task);
		assertThat(open).as(task).hasSize(1);
		complete(part(task), open.get(0), fields);
		return this;
	}

	/** The duty's owner answers; what is shown is a link, if the rating needs it. */
	ProcessStory assesses(String duty, Map<String, ?> fields) {
		until("Task_AssessDuty");
		assess(open("Task_AssessDuty", duty), fields);
		return this;
	}

	/** The director decides on a departure. */
	ProcessStory decidesOnDeparture(String duty, Map<String, ?> fields) {
		complete("director", open("Task_ApproveDeparture", duty), fields);
		return this;
	}

	/**
	 * The owner of the task is refused with the sentence, and the task stays as it is.
	 */
	void refuses(String task, Map<String, ?> fields, String sentence) {
		until(task);
		refuses(part(task), open(task).get(0), fields, sentence);
	}

	/** Somebody is refused a task with the sentence, and the task stays as it is. */
	void refuses(String part, Item task, Map<String, ?> fields, String sentence) {
		List<Item> before = items(part);
		assertThatThrownBy(() -> complete(part, task, fields)).isInstanceOf(Rejected.class).hasMessage(sentence);
		assertThat(items(part)).isEqualTo(before);
	}

	Item open(String task, String duty) {
		return open(task).stream().filter((item) -> duty.equals(item.duty())).findFirst().orElseThrow();
	}

	/** The tasks of the kind that wait for their person. */
	List<Item> open(String task) {
		return items(part(task)).stream().filter((item) -> item.key().equals(task)).toList();
	}

	List<Item> items(String part) {
		return as(part, this.worklist::items);
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

	/** One more person takes part. */
	String joins(String user) {
		this.people.put(user, user);
		return user;
	}

	/** Somebody completes a task, while joins are left to the engine. */
	void completes(String part, Item task, Map<String, ?> fields) {
		this.acting.run(user(part), () -> this.worklist.complete(task.id(), fields));
	}

	void show(String part, Item task) {
		as(part, () -> this.evidence.keepLink(new Reference("task", task.id()), "Minutes of the board",
				"https://example.gov.uk/minutes/" + task.duty(), Particulars.of(Classification.INTERNAL)));
	}

	<T> T as(String part, Supplier<T> deed) {
		return this.acting.call(user(part), deed);
	}

	void as(String part, Runnable deed) {
		this.acting.run(user(part), deed);
		this.pending.finish();
	}

	String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	/** The first person with tasks does all of them. */
	private boolean next() {
		for (String part : this.people.keySet()) {
			List<Item> open = items(part).stream().filter((item) -> part.equals(POSTS.get(item.key()))).toList();
			for (Item item : open) {
				if (item.key().equals("Task_AssessDuty")) {
					assess(item, Answers.met());
				}
				else {
					complete(part, item, Answers.usual(item.key(), this::user));
				}
			}
			if (!open.isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private void assess(Item task, Map<String, ?> fields) {
		if (fields.get("rating") instanceof String rating && rating.endsWith("met") && !rating.equals("not-met")) {
			show("owner", task);
		}
		complete("owner", task, fields);
	}

	private void complete(String part, Item task, Map<String, ?> fields) {
		completes(part, task, fields);
		this.pending.finish();
	}

	private static String part(String task) {
		return Objects.requireNonNull(POSTS.get(task), task);
	}

}
