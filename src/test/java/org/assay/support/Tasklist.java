package org.assay.support;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do in Tasklist, and the engine behind it. */
@TestComponent
public class Tasklist {

	private final ActingAs acting;

	private final Worklist worklist;

	private final EvidenceStore evidence;

	private final Ledger ledger;

	private final ProcessEngine engine;

	Tasklist(ActingAs acting, Worklist worklist, EvidenceStore evidence, Ledger ledger, ProcessEngine engine) {
		this.acting = acting;
		this.worklist = worklist;
		this.evidence = evidence;
		this.ledger = ledger;
		this.engine = engine;
	}

	<T> T as(String user, Supplier<T> deed) {
		return this.acting.call(user, deed);
	}

	void as(String user, Runnable deed) {
		this.acting.run(user, deed);
	}

	void begin(String user, String process, Map<String, ?> fields) {
		as(user, () -> this.worklist.begin(process, fields));
	}

	/** The tasks that the person holds or may claim. */
	public List<Worklist.Item> items(String user) {
		return as(user, this.worklist::items);
	}

	void complete(String user, Worklist.Item item, Map<String, ?> fields) {
		as(user, () -> this.worklist.complete(item.id(), fields));
	}

	/** Attaches something to the task. */
	void show(String user, Worklist.Item item) {
		as(user, () -> this.evidence.keepLink(new Reference("task", item.id()), "What shows it",
				"https://example.gov.uk/evidence", Particulars.of(Classification.INTERNAL)));
	}

	/** The ledger of the council is intact and holds these facts in this order. */
	void ledgerReads(String user, String council, Reference subject, String... facts) {
		assertThat(this.ledger.verify(council).intact()).isTrue();
		assertThat(as(user, () -> this.ledger.about(council, subject)))
			.extracting((entry) -> entry.recorded().replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.containsSubsequence(facts);
	}

	/** The running process of the case. */
	public ProcessInstance process(Reference subject) {
		return runtime().createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).singleResult();
	}

	/** The running process of the council. */
	public ProcessInstance process(String council, String definition) {
		return runtime().createProcessInstanceQuery()
			.processDefinitionKey(definition)
			.tenantIdIn(council)
			.singleResult();
	}

	/** The timer at the element. */
	public Job timer(ProcessInstance process, String element) {
		return this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(process.getId())
			.timers()
			.activityId(element)
			.singleResult();
	}

	/** The time of the timer has come. */
	public void passes(Job timer) {
		this.engine.getManagementService().executeJob(timer.getId());
	}

	private RuntimeService runtime() {
		return this.engine.getRuntimeService();
	}

}
