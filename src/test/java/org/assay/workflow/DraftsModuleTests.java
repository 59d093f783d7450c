package org.assay.workflow;

import java.util.Map;

import org.assay.shared.OutOfSight;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DraftsModuleTests extends ProofCase {

	static final Map<String, Object> TYPED = Map.of("reasons", "Seen by two", "page", 3);

	@Autowired
	Drafts drafts;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Test
	void givesTheDraftBackToWhoeverTypedItAndToNobodyElse() {
		String colleague = colleague();
		keep(this.director, 0, TYPED);

		assertThat(draft(this.director).fields()).isEqualTo(Map.of("reasons", "Seen by two"));
		assertThat(draft(colleague)).isEqualTo(Draft.NONE);
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> draft(this.chief));
	}

	@Test
	void letsTheNewerOfTwoMachinesWinAndTellsIt() {
		Draft here = keep(this.director, 0, Map.of("reasons", "Typed here"));
		Draft there = keep(this.director, 0, Map.of("reasons", "Typed there"));

		assertThat(here.replaced()).isNull();
		assertThat(there.replaced()).isNotNull();
		assertThat(draft(this.director).fields()).isEqualTo(Map.of("reasons", "Typed there"));
		assertThat(keep(this.director, there.version(), Map.of("reasons", "Typed on")).replaced()).isNull();
	}

	@Test
	void keepsNoDraftOfATaskThatIsDone() {
		String task = item(this.director).id();
		keep(this.director, 0, TYPED);
		showProof();

		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.acting.call(this.director, () -> this.drafts.keep(task, 1, TYPED)));
		assertThat(kept(task)).isZero();
	}

	@Test
	void keepsNoDraftOfATaskThatWasTakenAway() {
		String task = item(this.director).id();
		keep(this.director, 0, TYPED);

		this.runtime.deleteProcessInstance(
				this.tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(), "withdrawn");

		assertThat(kept(task)).isZero();
	}

	@Test
	void refusesADraftThatIsTooLong() {
		assertThatExceptionOfType(DraftTooLong.class)
			.isThrownBy(() -> keep(this.director, 0, Map.of("reasons", "x".repeat(Drafts.MOST))))
			.withMessageContaining("200,000 characters");
	}

	@Test
	void letsNobodyTakeATaskFromWhoeverHasIt() {
		String colleague = colleague();
		String task = item(this.director).id();
		this.acting.run(this.director, () -> this.worklist.claim(task));

		for (Runnable taking : new Runnable[] { () -> this.worklist.claim(task),
				() -> this.tasks.setAssignee(task, colleague), () -> this.tasks.claim(task, null),
				() -> this.drafts.keep(task, 0, TYPED) }) {
			assertThatExceptionOfType(NotYourTask.class).isThrownBy(() -> this.acting.run(colleague, taking))
				.withMessageMatching(this.town.name(this.director)
						+ " has had this task since \\d\\d:\\d\\d on .* 20\\d\\d\\. Ask them to complete it or to give it to you\\.");
		}
		assertThat(item(this.director).assignee()).isEqualTo(this.director);
	}

	@Test
	void letsItsHolderAndTheAssuranceLeadHandATaskOn() {
		String colleague = colleague();
		String lead = this.town.officer(this.council, "assurance-lead");
		String task = item(this.director).id();
		this.acting.run(this.director, () -> this.worklist.claim(task));

		this.acting.run(this.director, () -> this.tasks.setAssignee(task, colleague));
		assertThat(item(colleague).assignee()).isEqualTo(colleague);

		this.acting.run(lead, () -> this.tasks.setAssignee(task, this.director));
		assertThat(item(this.director).assignee()).isEqualTo(this.director);
	}

	/** Somebody the director's task is offered to as well. */
	private String colleague() {
		this.tasks.addCandidateGroup(item(this.director).id(), this.council + ".finance");
		return this.town.officer(this.council, "finance");
	}

	private Item item(String user) {
		return itemsOf(user).get(0);
	}

	private Draft draft(String user) {
		String task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.subject.toString())
			.singleResult()
			.getId();
		return this.acting.call(user, () -> this.drafts.of(task));
	}

	private Draft keep(String user, int known, Map<String, Object> fields) {
		String task = item(user).id();
		return this.acting.call(user, () -> this.drafts.keep(task, known, fields));
	}

	private int kept(String task) {
		return this.jdbc.sql("select count(*) from task_draft where task = ?")
			.param(task)
			.query(Integer.class)
			.single();
	}

}
