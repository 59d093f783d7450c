package org.assay.scrutiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.Trigger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.workflow.Worklist;
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

/** One council whose scrutiny committee looks at one review of its arrangements. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ScrutinyStory {

	private static final Map<String, String> PARTS = Map.of("Task_ScopeScrutiny", "chair", "Task_AnswerDocumentRequest",
			"clerk", "Task_RequireAttendance", "clerk", "Task_HearEvidence", "chair", "Task_AdviseExecutive", "chair",
			"Task_RespondToScrutiny", "leader", "Task_PublishResponse", "clerk", "Task_MonitorResponse", "chair");

	final Map<String, String> people = new LinkedHashMap<>();

	final String council;

	private final ActingAs acting;

	private final Worklist worklist;

	private final ReviewDesk reviews;

	private final ScrutinyRecords records;

	private final EvidenceStore evidence;

	private final Ledger ledger;

	private final RuntimeService runtime;

	private @Nullable Reference scrutiny;

	ScrutinyStory(Townsfolk town, ActingAs acting, Worklist worklist, ReviewDesk reviews, ScrutinyRecords records,
			EvidenceStore evidence, Ledger ledger, ProcessEngine engine) {
		AbstractAssertions.init(engine);
		this.acting = acting;
		this.worklist = worklist;
		this.reviews = reviews;
		this.records = records;
		this.evidence = evidence;
		this.ledger = ledger;
		this.runtime = engine.getRuntimeService();
		this.council = town.council();
		this.people.put("chief", town.officer(this.council, "chief-executive"));
		this.people.put("director", town.officer(this.council, "dcs"));
		this.people.put("lead member", town.member(this.council, "lmcs"));
		this.people.put("leader", town.member(this.council, "leader"));
		this.people.put("chair", town.member(this.council, "scrutiny-chair"));
		this.people.put("clerk", town.officer(this.council, "democratic-services"));
	}

	/** Somebody asks for it in Tasklist. */
	ProcessInstance begins(String part) {
		as(part, () -> this.worklist.begin("ScrutinyReviewProcess", Map.of("question", "The front door at weekends.")));
		this.scrutiny = open("Task_ScopeScrutiny").subject();
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.scrutiny.toString())
			.singleResult();
	}

	/** The review that is looked at. */
	Reference review() {
		return as("chief", () -> this.reviews.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)));
	}

	ScrutinyStory takesUp(Reference subject) {
		return does("Task_ScopeScrutiny", scope(subject, "", List.of()));
	}

	static Map<String, Object> scope(Reference subject, String documents, List<Map<String, Object>> witnesses) {
		return Map.of("scope", "taken-up", "subject", subject.toString(), "documents", documents, "witnesses",
				witnesses, "reasons", "Parents have asked.");
	}

	ScrutinyStory hears() {
		return does("Task_HearEvidence", Map.of("reasons", "The director answered our questions."));
	}

	ScrutinyStory recommends() {
		return does("Task_AdviseExecutive", Map.of("findings", "recommended", "reasons", "Nobody is on call.",
				"recommendations",
				List.of(Map.of("recommendation", "Name an officer on call."), Map.of("recommendation", "Buy a car."))));
	}

	ScrutinyStory responds() {
		return does("Task_RespondToScrutiny",
				Map.of("recommendations",
						List.of(Map.of("number", 1, "response", "accepted", "reasons", "It is needed."),
								Map.of("number", 2, "response", "rejected", "reasons", "There are cars."))));
	}

	ScrutinyStory publishes() {
		return does("Task_PublishResponse", Map.of("publishedOn", LocalDate.now(ZoneId.of("Europe/London")).toString(),
				"address", "https://example.gov.uk/scrutiny"));
	}

	ScrutinyStory does(String task, Map<String, ?> fields) {
		String id = open(task).id();
		as(PARTS.getOrDefault(task, ""), () -> this.worklist.complete(id, fields));
		return this;
	}

	void show(String task) {
		Reference place = new Reference("task", open(task).id());
		as(PARTS.getOrDefault(task, ""), () -> this.evidence.keepLink(place, "Rota", "https://example.gov.uk/rota",
				Particulars.of(Classification.INTERNAL)));
	}

	/** Somebody is refused the task with the sentence, and nothing changes. */
	void refuses(String part, String task, Map<String, ?> fields, String sentence) {
		ScrutinySheet before = sheet();
		String id = open(task).id();
		assertThatThrownBy(() -> as(part, () -> this.worklist.complete(id, fields))).isInstanceOf(Rejected.class)
			.hasMessage(sentence);
		assertThat(sheet()).isEqualTo(before);
	}

	ScrutinySheet sheet() {
		return as("chief", () -> this.records.sheet(ScrutinyId.of(scrutiny()).value()));
	}

	Worklist.Item open(String task) {
		return this.people.keySet()
			.stream()
			.flatMap((part) -> as(part, this.worklist::items).stream())
			.filter((item) -> item.key().equals(task))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody has " + task));
	}

	void ledgerReads(String... facts) {
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
		assertThat(as("chief", () -> this.ledger.about(this.council, scrutiny())))
			.extracting((entry) -> entry.recorded().replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.containsSubsequence(facts);
	}

	Reference scrutiny() {
		return Objects.requireNonNull(this.scrutiny, "Nothing has begun");
	}

	String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	<T> T as(String part, Supplier<T> deed) {
		return this.acting.call(user(part), deed);
	}

	void as(String part, Runnable deed) {
		this.acting.run(user(part), deed);
	}

}
