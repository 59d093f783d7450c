package org.assay.pack;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

/** Finds out, without touching a case, whether it can go on in the live release. */
@Component
class MoveTrial {

	private final RunningCases cases;

	private final MovePaths paths;

	private final EngineTrial engine;

	private final RuntimeService runtime;

	private final ManagementService jobs;

	MoveTrial(RunningCases cases, MovePaths paths, EngineTrial engine, RuntimeService runtime, ManagementService jobs) {
		this.cases = cases;
		this.paths = paths;
		this.engine = engine;
		this.runtime = runtime;
		this.jobs = jobs;
	}

	/**
	 * Looks at the case and all that it called.
	 * @param strictest what the releases in between allow at most
	 */
	MoveVerdict of(RunningCase one, MoveKind strictest) {
		MoveVerdict.Findings found = new MoveVerdict.Findings(strictest);
		for (ProcessInstance part : this.cases.parts(one)) {
			Optional<MovePath> path = this.paths.path(part.getProcessDefinitionId(), one.deployment());
			if (path.isPresent()) {
				look(part, path.get(), found);
				found.takes(path.get(), part.getId());
			}
			else {
				found.obstacle("The new release no longer has this process.");
			}
		}
		if (found.isFree()) {
			this.engine.trial(found.ways()).forEach(found::obstacle);
		}
		return found.verdict(one);
	}

	private void look(ProcessInstance part, MovePath path, MoveVerdict.Findings found) {
		Set<String> atWork = this.jobs.createJobQuery()
			.processInstanceId(part.getId())
			.messages()
			.list()
			.stream()
			.map(Job::getExecutionId)
			.collect(Collectors.toSet());
		look(this.runtime.getActivityInstance(part.getId()), atWork, path, found);
		this.runtime.createEventSubscriptionQuery()
			.processInstanceId(part.getId())
			.list()
			.forEach((event) -> path.obstacle(event.getActivityId()).ifPresent(found::obstacle));
		this.jobs.createJobQuery().processInstanceId(part.getId()).timers().list().forEach((timer) -> {
			JobDefinition at = this.jobs.createJobDefinitionQuery()
				.jobDefinitionId(timer.getJobDefinitionId())
				.singleResult();
			path.obstacle(at.getActivityId()).ifPresent(found::obstacle);
		});
	}

	/**
	 * @param atWork the executions that have a job; one of several that ended before the
	 * others has none
	 */
	private static void look(ActivityInstance place, Set<String> atWork, MovePath path, MoveVerdict.Findings found) {
		for (var working : place.getChildTransitionInstances()) {
			if (atWork.contains(working.getExecutionId())) {
				found.obstacle("Assay itself is at work at “" + path.before().name(working.getActivityId())
						+ "”: try again in a minute.");
			}
		}
		for (ActivityInstance inner : place.getChildActivityInstances()) {
			String id = DrawnProcess.drawn(inner.getActivityId());
			path.obstacle(id).ifPresent(found::obstacle);
			// Who calls another process waits where that one waits; a join, for those
			// that are named.
			if (inner.getChildActivityInstances().length + inner.getChildTransitionInstances().length == 0
					&& !Set.of("callActivity", "parallelGateway", "inclusiveGateway")
						.contains(inner.getActivityType())) {
				found.waitsAt(path.before().name(id));
			}
			look(inner, atWork, path, found);
		}
	}

}
