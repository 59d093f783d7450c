package org.assay.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of the signed-in person, one for each open task, on whatever machine they
 * were typed. Nobody else ever sees one.
 */
@Component
class Drafts {

	/** The most characters of a draft, as JSON. */
	static final int MOST = 200_000;

	private final JdbcClient jdbc;

	private final TaskService tasks;

	private final TaskFormKeys forms;

	private final TaskHolders holders;

	private final TaskLock lock;

	private final EngineAccess engine;

	private final ObjectMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, TaskService tasks, TaskFormKeys forms, TaskHolders holders, TaskLock lock,
			EngineAccess engine, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.forms = forms;
		this.holders = holders;
		this.lock = lock;
		this.engine = engine;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The person's draft of the task; of a form that changed meanwhile, the fields it
	 * still has.
	 * @throws OutOfSight if the task is not open to the person
	 */
	@Transactional(readOnly = true)
	Draft of(String task) {
		look(task);
		return saved(task).map((draft) -> new Draft(draft.version(), draft.savedAt(), fitting(task, draft), null))
			.orElse(Draft.NONE);
	}

	/**
	 * Keeps what is newer: this. What the person saved elsewhere meanwhile is replaced.
	 * @param known the version the person's machine knew
	 * @throws OutOfSight if the task is not open to the person
	 * @throws NotYourTask if somebody else holds the task
	 */
	@Transactional
	Draft keep(String task, int known, Map<String, @Nullable Object> fields) {
		String written = written(fields);
		// Whoever completes the task at this moment deletes its drafts first.
		if (!this.lock.hold(task)) {
			throw new OutOfSight(new Reference("task", task));
		}
		this.holders.unlessHeldByAnother(look(task));
		Draft before = saved(task).orElse(Draft.NONE);
		Instant now = this.clock.instant();
		int version = before.version() + 1;
		String sql = (before.version() == 0)
				? "insert into task_draft (version, saved_at, fields, task, person) values (?, ?, ?, ?, ?)"
				: "update task_draft set version = ?, saved_at = ?, fields = ? where task = ? and person = ?";
		this.jdbc.sql(sql)
			.params(version, now.atOffset(ZoneOffset.UTC), written, task, this.engine.actor().id())
			.update();
		return new Draft(version, now, Map.of(), (before.version() > known) ? before.savedAt() : null);
	}

	/**
	 * Forgets everybody's drafts of a task that ends, in the transaction that ends it.
	 */
	void forget(String task) {
		this.jdbc.sql("delete from task_draft where task = ?").param(task).update();
	}

	private Task look(String task) {
		Task seen = this.engine.asActor(() -> this.tasks.createTaskQuery().taskId(task).singleResult());
		if (seen == null) {
			throw new OutOfSight(new Reference("task", task));
		}
		return seen;
	}

	private Optional<Draft> saved(String task) {
		return this.jdbc.sql("select version, saved_at, fields from task_draft where task = ? and person = ?")
			.params(task, this.engine.actor().id())
			.query((row, number) -> new Draft(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(),
					read(row.getString(3)), null))
			.optional();
	}

	private Map<String, @Nullable Object> fitting(String task, Draft draft) {
		Map<String, @Nullable Object> fitting = new LinkedHashMap<>(draft.fields());
		fitting.keySet().retainAll(this.forms.of(task));
		return Collections.unmodifiableMap(fitting);
	}

	private String written(Map<String, @Nullable Object> fields) {
		try {
			String written = this.json.writeValueAsString(fields);
			if (written.length() > MOST) {
				throw new DraftTooLong(MOST);
			}
			return written;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, @Nullable Object> read(String fields) {
		try {
			return this.json.readValue(fields, new TypeReference<Map<String, @Nullable Object>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
