package org.assay.cabinet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** A council with a published decision, and the people who call it in and answer. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CallInStory {

	final String council;

	final Map<String, String> people = new LinkedHashMap<>();

	final Reference decision;

	private final Townsfolk town;

	private final ActingAs acting;

	private final Worklist worklist;

	private final DecisionDesk decisions;

	private final DecisionSheets sheets;

	private final Ledger ledger;

	private final RuntimeService runtime;

	private final ManagementService jobs;

	CallInStory(Townsfolk town, ActingAs acting, Worklist worklist, DecisionDesk decisions, DecisionSheets sheets,
			Ledger ledger, ProcessEngine engine) {
		AbstractAssertions.init(engine);
		this.town = town;
		this.acting = acting;
		this.worklist = worklist;
		this.decisions = decisions;
		this.sheets = sheets;
		this.ledger = ledger;
		this.runtime = engine.getRuntimeService();
		this.jobs = engine.getManagementService();
		this.council = town.council();
		this.people.put("chair", town.member(this.council, "scrutiny-chair"));
		this.people.put("ben", town.member(this.council, "scrutiny-committee"));
		this.people.put("cleo", town.member(this.council, "scrutiny-committee"));
		this.people.put("leader", town.member(this.council, "leader"));
		this.people.put("monitor", town.officer(this.council, "monitoring-officer"));
		this.people.put("clerk", town.officer(this.council, "democratic-services"));
		this.decision = this.acting.call(user("clerk"), this::published);
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
		fields.put("supporters", this.town.name(user("ben")) + "\n" + this.town.name(user("cleo")));
		fields.put("grounds", List.of("evidence", "consultation"));
		fields.put("reasons", "The figures are two years old.");
		fields.put("alternative", "Decide on this year's figures.");
		return fields;
	}

	/** The scrutiny chair calls the decision in. */
	ProcessInstance calledIn() {
		calls("chair", request());
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("CallInProcess")
			.tenantIdIn(this.council)
			.singleResult();
	}

	void calls(String part, Map<String, ?> fields) {
		this.acting.run(user(part), () -> this.worklist.begin("CallInProcess", fields));
	}

	CallInStory valid() {
		return does("monitor", "Task_ValidateCallIn", "validity", "valid");
	}

	/** Somebody makes a choice in the task that is open, with reasons. */
	CallInStory does(String part, String task, String choice, String chosen) {
		return does(part, task, Map.of(choice, chosen, "reasons", "We have looked into it."));
	}

	CallInStory does(String part, String task, Map<String, ?> fields) {
		this.acting.run(user(part), () -> {
			List<Worklist.Item> open = this.worklist.items()
				.stream()
				.filter((item) -> item.key().equals(task))
				.toList();
			assertThat(open).as(task + " of " + part).hasSize(1);
			this.worklist.complete(open.get(0).id(), fields);
		});
		return this;
	}

	/** The time of the committee passes. */
	void timePasses(ProcessInstance callIn) {
		this.jobs
			.executeJob(this.jobs.createJobQuery().processInstanceId(callIn.getId()).timers().singleResult().getId());
	}

	DecisionSheet sheet() {
		return this.acting.call(user("clerk"), () -> this.sheets.sheet(DecisionId.of(this.decision).value()));
	}

	DecisionSheet.CallInLine callIn() {
		return sheet().callIns().get(0);
	}

	void ledgerReads(Reference subject, String... facts) {
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
		List<String> recorded = this.acting.call(user("clerk"), () -> this.ledger.about(this.council, subject))
			.stream()
			.map((entry) -> entry.recorded().replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.toList();
		assertThat(recorded).containsSubsequence(facts);
	}

	void appoint(String part, String post) {
		this.town.appoint(this.council, user(part), post);
	}

	String name(String part) {
		return this.town.name(user(part));
	}

	String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

}
