package org.assay.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.assay.cabinet.DecisionAction;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One council that follows one action, with a person in every post it needs, who do their
 * tasks as they would in Tasklist.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ActionStory {

	private static final Map<String, String> PARTS = Map.of("Task_AgreeAction", "lead", "Task_ReportProgress", "owner",
			"Task_ConsiderDelay", "director", "Task_DecideExtension", "director", "Task_DecideIntervention", "director",
			"Task_NoteIntervention", "member", "Task_CheckEffectiveness", "lead");

	final Map<String, String> people = new LinkedHashMap<>();

	final String council;

	final String committee;

	private final ActingAs acting;

	private final Worklist worklist;

	private final ActionDesk desk;

	private final ActionRecords records;

	private final EvidenceStore evidence;

	private final DecisionDesk decisions;

	private final Ledger ledger;

	private final RuntimeService runtime;

	private final ManagementService jobs;

	private @Nullable UUID action;

	ActionStory(Townsfolk town, ActingAs acting, Worklist worklist, ActionDesk desk, ActionRecords records,
			EvidenceStore evidence, BodyDesk bodies, DecisionDesk decisions, Ledger ledger, ProcessEngine engine) {
		AbstractAssertions.init(engine);
		this.acting = acting;
		this.worklist = worklist;
		this.desk = desk;
		this.records = records;
		this.evidence = evidence;
		this.decisions = decisions;
		this.ledger = ledger;
		this.runtime = engine.getRuntimeService();
		this.jobs = engine.getManagementService();
		this.council = town.council();
		this.people.put("chief", town.officer(this.council, "chief-executive"));
		this.people.put("director", town.officer(this.council, "dcs"));
		this.people.put("member", town.member(this.council, "lmcs"));
		this.people.put("lead", town.officer(this.council, "assurance-lead"));
		this.people.put("owner", town.officer(this.council, "duty-owner"));
		this.people.put("clerk", town.officer(this.council, "democratic-services"));
		this.people.put("admin", town.officer(this.council, "administrator"));
		this.committee = as("admin",
				() -> bodies.found(new DescribeBody(this.council, "Children's Scrutiny", Body.Kind.SCRUTINY, false)))
			.toString();
	}

	/** A recommendation is taken up. */
	ProcessInstance begins() {
		Reference source = new Reference("review", UUID.randomUUID().toString());
		as("lead", () -> this.desk.open(new OpenAction(this.council, source, "Name a deputy for the director.")));
		this.action = as("lead", () -> this.records.from(source)).get(0).id();
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(new ActionId(id()).reference().toString())
			.singleResult();
	}

	ActionStory agrees() {
		return does("Task_AgreeAction", agreement("owner", 30));
	}

	Map<String, Object> agreement(String owner, int days) {
		return Map.of("owner", user(owner), "dueOn", inDays(days), "successMeasure", "A deputy acts within a day.",
				"committee", this.committee);
	}

	/** The executive decides that somebody does something. */
	Reference decides(DecisionAction toDo) {
		return as("clerk",
				() -> this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER, null,
						user("member"), LocalDate.now(ZoneId.of("Europe/London")), "Weekend rota",
						DecisionOutcome.APPROVED, "A rota is set up.", "Children need it.", "None.", "None.", null,
						null, false, Openness.PUBLIC, List.of(toDo), null)));
	}

	List<ActionLine> from(Reference source) {
		return as("lead", () -> this.records.from(source));
	}

	/** Whoever the task is for completes it. */
	ActionStory does(String task, Map<String, ?> fields) {
		complete(PARTS.getOrDefault(task, ""), task, fields);
		return this;
	}

	void complete(String part, String task, Map<String, ?> fields) {
		String id = open(task).id();
		as(part, () -> this.worklist.complete(id, fields));
	}

	/** The owner shows what was done and reports it. */
	ActionStory reportsDone() {
		show("owner", "Task_ReportProgress");
		return does("Task_ReportProgress", Map.of("progress", "done", "reasons", "A deputy is named."));
	}

	void show(String part, String task) {
		Reference place = new Reference("task", open(task).id());
		as(part, () -> this.evidence.keepLink(place, "Letter of appointment", "https://example.gov.uk/letter",
				Particulars.of(Classification.INTERNAL)));
	}

	/** Somebody is refused the task with the sentence, and the action stays as it is. */
	void refuses(String part, String task, Map<String, ?> fields, String sentence) {
		ActionSheet before = sheet();
		String id = open(task).id();
		assertThatThrownBy(() -> as(part, () -> this.worklist.complete(id, fields))).isInstanceOf(Rejected.class)
			.hasMessage(sentence);
		assertThat(sheet()).isEqualTo(before);
	}

	void withdraws(String part, String reasons) {
		as(part, () -> this.desk.withdraw(new ActionId(id()).reference(), reasons));
	}

	/** The day on which the timer at the element is due. */
	LocalDate day(ProcessInstance process, String element) {
		return timer(process, element).getDuedate().toInstant().atZone(ZoneId.of("Europe/London")).toLocalDate();
	}

	/** The time has come for the timer at the element. */
	void passes(ProcessInstance process, String element) {
		this.jobs.executeJob(timer(process, element).getId());
	}

	private Job timer(ProcessInstance process, String element) {
		return this.jobs.createJobQuery().processInstanceId(process.getId()).activityId(element).singleResult();
	}

	ActionSheet sheet() {
		return as("chief", () -> this.records.sheet(id()));
	}

	/** The open task, whoever may take it. */
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
		assertThat(as("chief", () -> this.ledger.about(this.council, new ActionId(id()).reference())))
			.extracting((entry) -> entry.recorded().replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.containsSubsequence(facts);
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

	static String inDays(int days) {
		return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
	}

	UUID id() {
		return Objects.requireNonNull(this.action, "No action has begun");
	}

}
