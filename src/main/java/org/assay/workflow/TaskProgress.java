package org.assay.workflow;

import java.util.Objects;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a task in Tasklist to the page of its case. */
@Controller
class TaskProgress {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final CaseAddresses addresses;

	private final EngineAccess engine;

	TaskProgress(TaskService tasks, RuntimeService runtime, CaseAddresses addresses, EngineAccess engine) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.addresses = addresses;
		this.engine = engine;
	}

	/**
	 * The page itself checks who may read it.
	 * @throws OutOfSight if the task is not open to the signed-in person
	 */
	@GetMapping("/tasks/{id}/progress")
	String progress(@PathVariable String id) {
		Task task = this.engine.asActor(() -> this.tasks.createTaskQuery().taskId(id).singleResult());
		if (task == null) {
			throw new OutOfSight(new Reference("task", id));
		}
		ProcessInstance owner = this.engine.asAssay(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult());
		Reference subject = Cases.subject(Objects.requireNonNull(owner).getBusinessKey(), owner.getId());
		return "redirect:" + this.addresses.of(subject).orElseThrow(CaseWithoutPage::new);
	}

}
