package org.assay.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.assay.cabinet.DecisionAction;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * One council that follows one action, with a person in every post it needs, who do their
 * tasks as they would in Tasklist.
 */
@Story
class ActionStory extends TaskStory {

	private static final Map<String, String> PARTS = Map.of("Task_AgreeAction", "lead", "Task_ReportProgress", "owner",
			"Task_ConsiderDelay", "director", "Task_DecideExtension", "director", "Task_DecideIntervention", "director",
			"Task_NoteIntervention", "member", "Task_CheckEffectiveness", "lead");

	final String committee;

	private final ActionDesk desk;

	private final ActionRecords records;

	private final DecisionDesk decisions;

	private @Nullable UUID action;

	ActionStory(Townsfolk town, Tasklist tasklist, ActionDesk desk, ActionRecords records, BodyDesk bodies,
			DecisionDesk decisions) {
		super(town, tasklist);
		this.desk = desk;
		this.records = records;
		this.decisions = decisions;
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("member", "lmcs");
		officer("lead", "assurance-lead");
		officer("owner", "duty-owner");
		officer("clerk", "democratic-services");
		officer("admin", "administrator");
		this.committee = as("admin",
				() -> bodies.found(new DescribeBody(this.council, "Children's Scrutiny", Body.Kind.SCRUTINY, false)))
			.toString();
	}

	/** A recommendation is taken up. */
	ProcessInstance begins() {
		Reference source = new Reference("review", UUID.randomUUID().toString());
		as("lead", () -> this.desk.open(new OpenAction(this.council, source, "Name a deputy for the director.")));
		this.action = as("lead", () -> this.records.from(source)).get(0).id();
		return this.tasklist.process(reference());
	}

	/** Somebody opens one by hand in Tasklist. */
	ProcessInstance asksFor(String part, String toDo) {
		start(part, "ActionFollowUpProcess", Map.of("toDo", toDo));
		this.action = ActionId.of(open("Task_AgreeAction").subject()).value();
		return this.tasklist.process(reference());
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

	/** The owner shows what was done and reports it. */
	ActionStory reportsDone() {
		show("owner", "Task_ReportProgress");
		return does("Task_ReportProgress", Map.of("progress", "done", "reasons", "A deputy is named."));
	}

	void withdraws(String part, String reasons) {
		as(part, () -> this.desk.withdraw(reference(), reasons));
	}

	/** The day on which the timer at the element is due. */
	LocalDate day(ProcessInstance process, String element) {
		return this.tasklist.timer(process, element)
			.getDuedate()
			.toInstant()
			.atZone(ZoneId.of("Europe/London"))
			.toLocalDate();
	}

	/** The time has come for the timer at the element. */
	void passes(ProcessInstance process, String element) {
		this.tasklist.passes(this.tasklist.timer(process, element));
	}

	ActionSheet sheet() {
		return as("chief", () -> this.records.sheet(id()));
	}

	void ledgerReads(String... facts) {
		ledgerReads(reference(), facts);
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

	static String inDays(int days) {
		return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
	}

	private Reference reference() {
		return new ActionId(id()).reference();
	}

	UUID id() {
		return Objects.requireNonNull(this.action, "No action has begun");
	}

}
