package org.assay.workflow;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * What the engine has put off: joins and timers. Its own job executor does that work in a
 * running installation; this is for those who run before it or without it, as the demo
 * does while it tells last year's story.
 */
@Component
public class PendingWork {

	private final ManagementService jobs;

	private final EngineAccess engine;

	PendingWork(ManagementService jobs, EngineAccess engine) {
		this.jobs = jobs;
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
