package org.assay.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.assay.council.People;
import org.assay.shared.Actor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who has which task, and since when. The engine refuses only a second claim: whoever the
 * task is offered to could put it back or in their own name without a word. Here a task
 * changes hands through its holder, the person who delegated it, the assurance lead or an
 * administrator.
 */
@Component
class TaskHolders {

	private final HistoryService history;

	private final IdentityService identities;

	private final People people;

	private final EngineAccess engine;

	TaskHolders(HistoryService history, IdentityService identities, People people, EngineAccess engine) {
		this.history = history;
		this.identities = identities;
		this.people = people;
		this.engine = engine;
	}

	/**
	 * The task is the person's own, or nobody's yet.
	 * @throws NotYourTask if somebody else holds it
	 */
	void unlessHeldByAnother(Task task) {
		unlessHeldByAnother(task.getId(), task.getAssignee());
	}

	/**
	 * The task is the person's own, or nobody's yet.
	 * @throws NotYourTask if somebody else holds it
	 */
	void unlessHeldByAnother(DelegateTask task) {
		unlessHeldByAnother(task.getId(), task.getAssignee());
	}

	/**
	 * Lets a task change hands.
	 * @throws NotYourTask if it is taken from somebody by a person who may not
	 */
	void changesHands(DelegateTask task) {
		PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
		// The engine is told of nobody where Assay itself moves tasks, after posts
		// changed.
		if (change == null || change.getOrgValue() == null || this.identities.getCurrentAuthentication() == null) {
			return;
		}
		Actor actor = this.engine.actor();
		String holder = change.getOrgValueString();
		if (!actor.administrator() && !actor.holds(Cases.council(task.getExecution()), "assurance-lead")
				&& !actor.id().equals(task.getOwner())) {
			unlessHeldByAnother(task.getId(), holder);
		}
	}

	/** Says who holds the task and since when. */
	NotYourTask refusal(String task, String holder) {
		return new NotYourTask(this.people.nameOf(holder), since(task, holder));
	}

	private void unlessHeldByAnother(String task, @Nullable String holder) {
		if (holder != null && !holder.equals(this.engine.actor().id())) {
			throw refusal(task, holder);
		}
	}

	private @Nullable Instant since(String task, String holder) {
		List<HistoricIdentityLinkLog> taken = this.engine
			.asAssay(() -> this.history.createHistoricIdentityLinkLogQuery()
				.taskId(task)
				.type(IdentityLinkType.ASSIGNEE)
				.userId(holder)
				.operationType("add")
				.orderByTime()
				.desc()
				.listPage(0, 1));
		return taken.stream()
			.map(HistoricIdentityLinkLog::getTime)
			.filter(Objects::nonNull)
			.findFirst()
			.map((time) -> time.toInstant())
			.orElse(null);
	}

}
