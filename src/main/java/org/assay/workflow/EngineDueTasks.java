package org.assay.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.council.Deadline;
import org.assay.shared.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's part of {@link DueTasks}: three queries, however many tasks there are. */
@Component
class EngineDueTasks implements DueTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final DrawnSteps steps;

	private final EngineAccess engine;

	private final Clock clock;

	EngineDueTasks(TaskService tasks, RuntimeService runtime, DrawnSteps steps, EngineAccess engine, Clock clock) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.steps = steps;
		this.engine = engine;
		this.clock = clock;
	}

	@Override
	public List<DueTask> of(String council) {
		return this.engine.asAssay(() -> due(this.tasks.createTaskQuery().tenantIdIn(council)));
	}

	@Override
	public List<DueTask> of(String user, Set<Actor.Post> posts) {
		return this.engine.asAssay(() -> {
			TaskQuery query = this.tasks.createTaskQuery().or().taskAssignee(user);
			if (!posts.isEmpty()) {
				query = query
					.taskCandidateGroupIn(posts.stream().map((post) -> post.council() + "." + post.post()).toList());
			}
			return due(query.endOr());
		});
	}

	private List<DueTask> due(TaskQuery query) {
		List<Task> found = query.active().dueAfter(Date.from(Instant.EPOCH)).orderByDueDate().asc().list();
		if (found.isEmpty()) {
			return List.of();
		}
		Set<String> ids = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		Map<String, ProcessInstance> cases = this.runtime.createProcessInstanceQuery()
			.processInstanceIds(ids)
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, (owner) -> owner));
		Map<String, String> duties = this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(ids.toArray(String[]::new))
			.variableName("duty")
			.list()
			.stream()
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId, (duty) -> String.valueOf(duty.getValue()),
					(one, other) -> one));
		return found.stream()
			.map((task) -> due(task, cases.get(task.getProcessInstanceId()), duties.get(task.getProcessInstanceId())))
			.toList();
	}

	private DueTask due(Task task, @Nullable ProcessInstance owner, @Nullable String duty) {
		StepPolicy policy = this.steps.policy(task);
		return new DueTask(task.getId(), this.steps.name(task),
				Cases.subject((owner != null) ? owner.getBusinessKey() : null, task.getProcessInstanceId()),
				task.getTenantId(), duty, task.getAssignee(), policy.posts(), day(task.getCreateTime()),
				day(task.getDueDate()), policy.remind().stream().map(Deadline::parse).toList(), policy.escalateTo());
	}

	private LocalDate day(Date moment) {
		return LocalDate.ofInstant(moment.toInstant(), this.clock.getZone());
	}

}
