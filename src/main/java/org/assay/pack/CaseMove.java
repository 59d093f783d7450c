package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assay.workflow.EngineAccess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one case over to the live release, with everything it called or not at all: the
 * engine's change, what people see of it and the fact for the ledger are one transaction.
 */
@Component
class CaseMove {

	private final PackReleases releases;

	private final RunningCases cases;

	private final MoveTrial trial;

	private final TasksOfMovedCase tasks;

	private final RuntimeService runtime;

	private final JdbcTemplate jdbc;

	private final EngineAccess engine;

	private final ApplicationEventPublisher events;

	CaseMove(PackReleases releases, RunningCases cases, MoveTrial trial, TasksOfMovedCase tasks, RuntimeService runtime,
			JdbcTemplate jdbc, EngineAccess engine, ApplicationEventPublisher events) {
		this.releases = releases;
		this.cases = cases;
		this.trial = trial;
		this.tasks = tasks;
		this.runtime = runtime;
		this.jdbc = jdbc;
		this.engine = engine;
		this.events = events;
	}

	/** Whether the case can go over, and how. */
	MoveVerdict verdict(RunningCase one, List<PackRelease> all) {
		MoveKind strictest = all.stream()
			.filter((release) -> release.number() > one.from())
			.map(PackRelease::strictest)
			.reduce(MoveKind.PATCH, MoveKind::orStricter);
		return this.trial.of(one, strictest);
	}

	/**
	 * Moves the case.
	 * @param id the engine's id of its process instance
	 * @param most the strictest kind of move that is asked for
	 * @throws CaseStays if it cannot go, or is no longer where it was
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void move(String id, int to, MoveKind most) {
		this.engine.doAsAssay(() -> {
			hold(id);
			List<PackRelease> all = this.releases.findAllByOrderByReleaseNumberDesc();
			RunningCase one = this.cases.find(id, all).orElseThrow(CaseStays::gone);
			if (all.get(0).number() != to) {
				throw new CaseStays("Another release has just gone live: look at the list again.");
			}
			MoveVerdict verdict = verdict(one, all);
			if (!verdict.obstacles().isEmpty()) {
				throw new CaseStays(String.join(" ", verdict.obstacles()));
			}
			if (verdict.kind().compareTo(most) > 0) {
				throw new CaseStays("More than words, pictures, forms and deadlines differ: an administrator decides.");
			}
			verdict.ways().forEach(this::migrate);
			verdict.ways().forEach((path, parts) -> this.tasks.restate(one, path, parts));
			this.events.publishEvent(new CaseMoved(one.council(), one.subject(), one.title(), one.from(), to,
					verdict.kind(), successors(verdict)));
		});
	}

	private static Map<String, Map<String, String>> successors(MoveVerdict verdict) {
		Map<String, Map<String, String>> all = new TreeMap<>();
		verdict.ways()
			.keySet()
			.stream()
			.filter((path) -> !path.successors().isEmpty())
			.forEach((path) -> all.put(path.after().name(), path.successors()));
		return all;
	}

	private void migrate(MovePath path, List<String> parts) {
		try {
			this.runtime.newMigration(path.plan()).processInstanceIds(parts).execute();
		}
		catch (MigratingProcessInstanceValidationException ex) {
			throw new CaseStays(String.join(" ", EngineTrial.sentences(path, ex)));
		}
	}

	/** Two who move the same case wait for each other, and the second finds it moved. */
	private void hold(String id) {
		if (this.jdbc.queryForList("select ID_ from ACT_RU_EXECUTION where ID_ = ? for update", id).isEmpty()) {
			throw CaseStays.gone();
		}
	}

}
