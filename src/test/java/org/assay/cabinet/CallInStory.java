package org.assay.cabinet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A council with a published decision, and the people who call it in and answer. */
@Story
class CallInStory extends TaskStory {

	final Reference decision;

	private final DecisionDesk decisions;

	private final DecisionSheets sheets;

	CallInStory(Townsfolk town, Tasklist tasklist, DecisionDesk decisions, DecisionSheets sheets) {
		super(town, tasklist);
		this.decisions = decisions;
		this.sheets = sheets;
		member("chair", "scrutiny-chair");
		member("ben", "scrutiny-committee");
		member("cleo", "scrutiny-committee");
		member("leader", "leader");
		officer("monitor", "monitoring-officer");
		officer("clerk", "democratic-services");
		this.decision = as("clerk", this::published);
	}

	private Reference published() {
		Reference recorded = this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER, null,
				user("leader"), today(), "Assurance of the director's role", DecisionOutcome.APPROVED,
				"The review is approved.", "It bears out the evidence.", "Not to review: rejected.", "None.", null,
				null, true, Openness.PUBLIC, List.of(), null));
		return this.decisions.publish(recorded, today()).reference();
	}

	/** What a member types into the start form. */
	Map<String, Object> request() {
		Map<String, Object> fields = new HashMap<>();
		fields.put("decision", sheet().number());
		fields.put("supporters", name("ben") + "\n" + name("cleo"));
		fields.put("grounds", List.of("evidence", "consultation"));
		fields.put("reasons", "The figures are two years old.");
		fields.put("alternative", "Decide on this year's figures.");
		return fields;
	}

	/** The scrutiny chair calls the decision in. */
	ProcessInstance calledIn() {
		calls("chair", request());
		return this.tasklist.process(this.council, "CallInProcess");
	}

	void calls(String part, Map<String, ?> fields) {
		start(part, "CallInProcess", fields);
	}

	CallInStory valid() {
		return does("monitor", "Task_ValidateCallIn", "validity", "valid");
	}

	/** Somebody makes a choice in the task that is open, with reasons. */
	CallInStory does(String part, String task, String choice, String chosen) {
		return does(part, task, Map.of(choice, chosen, "reasons", "We have looked into it."));
	}

	CallInStory does(String part, String task, Map<String, ?> fields) {
		complete(part, task, fields);
		return this;
	}

	/** The time of the committee passes. */
	void timePasses(ProcessInstance callIn) {
		this.tasklist.passes(this.tasklist.timer(callIn, "BoundaryEvent_CommitteeTimePassed"));
	}

	DecisionSheet sheet() {
		return as("clerk", () -> this.sheets.sheet(DecisionId.of(this.decision).value()));
	}

	DecisionSheet.CallInLine callIn() {
		return sheet().callIns().get(0);
	}

	void appoint(String part, String post) {
		this.town.appoint(this.council, user(part), post);
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

	static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

}
