package org.assay.workflow;

import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The engine's part of {@link Worklist}. */
@Component
class EngineWorklist implements Worklist {

	private final TaskService tasks;

	private final FormService forms;

	private final RuntimeService runtime;

	private final CouncilProcesses processes;

	private final EngineAccess engine;

	EngineWorklist(TaskService tasks, FormService forms, RuntimeService runtime, CouncilProcesses processes,
			EngineAccess engine) {
		this.tasks = tasks;
		this.forms = forms;
		this.runtime = runtime;
		this.processes = processes;
		this.engine = engine;
	}

	@Override
	public List<Item> items() {
		return this.engine.asActor(() -> {
			TaskQuery query = this.tasks.createTaskQuery().or().taskAssignee(this.engine.actor().id());
			if (!this.engine.groups().isEmpty()) {
				query = query.taskCandidateGroupIn(this.engine.groups());
			}
			return items(query.endOr().orderByTaskCreateTime().asc().list());
		});
	}

	/** Whoever holds a task may see it: the engine need not ask once more. */
	@Override
	public List<Item> held(int most) {
		String person = this.engine.actor().id();
		List<Task> held = this.engine.asAssay(() -> this.tasks.createTaskQuery().taskAssignee(person).list());
		return items(held.stream()
			.sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Task::getName))
			.limit(most)
			.toList());
	}

	/** Who is in a group may see what it is offered, as with {@link #held}. */
	@Override
	public long claimable() {
		List<String> groups = this.engine.groups();
		return groups.isEmpty() ? 0 : this.engine
			.asAssay(() -> this.tasks.createTaskQuery().taskCandidateGroupIn(groups).taskUnassigned().count());
	}

	@Override
	public void claim(String task) {
		this.engine.doAsActor(() -> this.tasks.claim(task, this.engine.actor().id()));
	}

	@Override
	public void complete(String task, Map<String, ?> fields) {
		this.engine.doAsActor(() -> this.forms.submitTaskForm(task, new HashMap<>(fields)));
	}

	@Override
	public void begin(String process, Map<String, ?> fields) {
		String definition = this.processes.definition(process, CouncilAsTenant.of(this.engine.actor(), fields));
		this.engine.doAsActor(() -> this.forms.submitStartForm(definition, new HashMap<>(fields)));
	}

	private List<Item> items(List<Task> found) {
		if (found.isEmpty()) {
			return List.of();
		}
		Set<String> ids = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		return this.engine.asAssay(() -> {
			Map<String, ProcessInstance> cases = this.runtime.createProcessInstanceQuery()
				.processInstanceIds(ids)
				.list()
				.stream()
				.collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
			Map<String, String> duties = this.runtime.createVariableInstanceQuery()
				.processInstanceIdIn(ids.toArray(String[]::new))
				.variableName("duty")
				.list()
				.stream()
				.collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
						(duty) -> String.valueOf(duty.getValue()), (one, other) -> one));
			return found.stream().map((task) -> item(task, cases, duties)).toList();
		});
	}

	private static Item item(Task task, Map<String, ProcessInstance> cases, Map<String, String> duties) {
		ProcessInstance owner = cases.get(task.getProcessInstanceId());
		String businessKey = (owner != null) ? owner.getBusinessKey() : null;
		Date due = task.getDueDate();
		return new Item(task.getId(), task.getTaskDefinitionKey(), task.getName(),
				Cases.subject(businessKey, task.getProcessInstanceId()), task.getTenantId(),
				duties.get(task.getProcessInstanceId()), task.getAssignee(), (due != null) ? due.toInstant() : null);
	}

}
