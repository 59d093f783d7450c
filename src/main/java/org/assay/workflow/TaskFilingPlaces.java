package org.assay.workflow;

import org.assay.council.LocalPolicies;
import org.assay.evidence.FilingPlaces;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Evidence is filed at the tasks the engine lets the signed-in person see. */
@Component
class TaskFilingPlaces implements FilingPlaces {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final DrawnSteps steps;

	private final StepRecords records;

	private final EngineAccess engine;

	private final TaskLock lock;

	private final LocalPolicies policies;

	TaskFilingPlaces(TaskService tasks, RuntimeService runtime, DrawnSteps steps, StepRecords records,
			EngineAccess engine, TaskLock lock, LocalPolicies policies) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.steps = steps;
		this.records = records;
		this.engine = engine;
		this.lock = lock;
		this.policies = policies;
	}

	@Override
	public FilingPlace find(Reference place) {
		Task task = this.engine.asActor(() -> this.tasks.createTaskQuery().taskId(place.id()).singleResult());
		return (task != null) ? open(place, task) : completed(place);
	}

	@Override
	public FilingPlace holdOpen(Reference place) {
		this.lock.hold(place.id());
		return find(place);
	}

	@Override
	public long largestFile(String council) {
		return this.policies.of(council).evidenceFileBytes();
	}

	private FilingPlace open(Reference place, Task task) {
		OutOfSight.unlessSeenBy(this.engine.actor(), task.getTenantId(), place);
		ProcessInstance owner = this.engine.asAssay(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult());
		String locked = "";
		if (!this.steps.policy(task).evidenceAllowed()) {
			locked = "No evidence is filed at this step. It is shown here for reading only.";
		}
		else if (task.getAssignee() != null && !task.getAssignee().equals(this.engine.actor().id())) {
			locked = "Someone else is working on this task, so only they can add evidence.";
		}
		return new FilingPlace(place, task.getTenantId(),
				Cases.subject((owner != null) ? owner.getBusinessKey() : null, task.getProcessInstanceId()),
				locked.isEmpty(), locked);
	}

	private FilingPlace completed(Reference place) {
		StepRecord step = this.records.findByTask(place.id()).orElseThrow(() -> new OutOfSight(place));
		OutOfSight.unlessSeenBy(this.engine.actor(), step.council(), place);
		return new FilingPlace(place, step.council(), Reference.parse(step.subject()), false,
				"This task is completed and its evidence is kept unchanged.");
	}

}
