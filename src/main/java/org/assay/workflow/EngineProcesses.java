package org.assay.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.assay.shared.Reference;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's part of {@link Processes}. */
@Component
@Transactional
class EngineProcesses implements Processes {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final CouncilProcesses processes;

	private final EngineAccess engine;

	EngineProcesses(RuntimeService runtime, TaskService tasks, CouncilProcesses processes, EngineAccess engine) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.processes = processes;
		this.engine = engine;
	}

	@Override
	public void start(String process, String council, Reference subject, Map<String, ?> variables) {
		String definition = this.processes.definition(process, council);
		this.engine.asAssay(() -> this.runtime.createProcessInstanceById(definition)
			.businessKey(subject.toString())
			.setVariables(with(council, variables))
			.execute());
	}

	@Override
	public void startByMessage(String message, String council, Reference subject, Map<String, ?> variables) {
		String owner = this.processes.ownerOfStart(message, council);
		this.engine.asAssay(() -> of(owner, this.runtime.createMessageCorrelation(message))
			.processInstanceBusinessKey(subject.toString())
			.setVariables(with(council, variables))
			.correlateStartMessage());
	}

	@Override
	public void tell(String message, Reference subject, Map<String, ?> variables) {
		try {
			this.engine.doAsAssay(() -> this.runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(subject.toString())
				.setVariables(new HashMap<>(variables))
				.correlate());
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new MovedOn("This can no longer be done here: the case has ended or moved on. Open it again.");
		}
	}

	@Override
	public boolean waitsFor(String message, Reference subject) {
		return this.engine.asAssay(() -> this.runtime.createExecutionQuery()
			.messageEventSubscriptionName(message)
			.processInstanceBusinessKey(subject.toString())
			.count()) > 0;
	}

	@Override
	public void show(String council, String task, String field, Supplier<?> value) {
		List<Task> open = this.engine
			.asAssay(() -> this.tasks.createTaskQuery().taskDefinitionKey(task).tenantIdIn(council).list());
		if (!open.isEmpty()) {
			Object shown = FormValues.json(value.get());
			this.engine.doAsAssay(() -> open.forEach((one) -> this.tasks.setVariableLocal(one.getId(), field, shown)));
		}
	}

	private static MessageCorrelationBuilder of(@Nullable String owner, MessageCorrelationBuilder message) {
		return (owner != null) ? message.tenantId(owner) : message.withoutTenantId();
	}

	private static Map<String, Object> with(String council, Map<String, ?> variables) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put("council", council);
		return all;
	}

}
