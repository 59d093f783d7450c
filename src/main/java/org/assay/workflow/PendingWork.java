package org.assay.workflow;

import java.time.Instant;
import java.util.List;

import org.assay.shared.Reference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/**
 * What the engine has put off: joins and timers. Its own job executor does that work in a
 * running installation; this is for those who run before it or without it, as the demo
 * does while it tells last year's story.
 */
@Component
public class PendingWork {

	private final ManagementService jobs;

	private final RuntimeService cases;

	private final RepositoryService models;

	private final EngineAccess engine;

	PendingWork(ManagementService jobs, RuntimeService cases, RepositoryService models, EngineAccess engine) {
		this.jobs = jobs;
		this.cases = cases;
		this.models = models;
		this.engine = engine;
	}

	/** Does all work that is not waiting for a later time, including what it leads to. */
	public void finish() {
		this.engine.doAsAssay(() -> {
			for (List<Job> ready = ready(); !ready.isEmpty(); ready = ready()) {
				ready.forEach((job) -> this.jobs.executeJob(job.getId()));
			}
		});
	}

	/** All times that running cases wait for, the nearest first. */
	public List<Waiting> waiting() {
		return this.engine.asAssay(() -> this.jobs.createJobQuery()
			.timers()
			.active()
			.orderByJobDuedate()
			.asc()
			.list()
			.stream()
			.map(this::waiting)
			.toList());
	}

	private Waiting waiting(Job timer) {
		JobDefinition at = this.jobs.createJobDefinitionQuery()
			.jobDefinitionId(timer.getJobDefinitionId())
			.singleResult();
		BpmnModelInstance diagram = this.models.getBpmnModelInstance(timer.getProcessDefinitionId());
		FlowElement element = diagram.getModelElementById(at.getActivityId());
		ProcessInstance owner = this.cases.createProcessInstanceQuery()
			.processInstanceId(timer.getProcessInstanceId())
			.singleResult();
		String process = this.models.getProcessDefinition(timer.getProcessDefinitionId()).getName();
		return new Waiting(timer.getId(), element.getName(), (process != null) ? process : "A case",
				Cases.subject(owner.getBusinessKey(), timer.getProcessInstanceId()), timer.getTenantId(),
				timer.getDuedate().toInstant());
	}

	/**
	 * Lets happen what waits for a time, whatever the time is.
	 * @param id of one that waits
	 * @throws MovedOn if it does not wait any more
	 */
	public void fire(String id) {
		this.engine.doAsAssay(() -> {
			if (this.jobs.createJobQuery().timers().jobId(id).count() == 0) {
				throw new MovedOn("Nothing waits for this time any more. Look at the list again.");
			}
			this.jobs.executeJob(id);
		});
	}

	/**
	 * A time that a case waits for.
	 *
	 * @param event what happens then, as the diagram names it
	 * @param process what kind of case waits
	 * @param subject the case
	 * @param council whose case it is
	 */
	public record Waiting(String id, String event, String process, Reference subject, String council, Instant due) {
	}

	private List<Job> ready() {
		return this.jobs.createJobQuery().executable().withRetriesLeft().list();
	}

	/**
	 * Lets the engine believe it is another time. The engine's clock is one for the whole
	 * Java process, so only a process that serves nobody yet may move it.
	 */
	public void pretend(Instant now) {
		ClockUtil.setCurrentTime(java.util.Date.from(now));
	}

	/** Gives the engine the real time back. */
	public void stopPretending() {
		ClockUtil.reset();
	}

}
