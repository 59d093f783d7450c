package org.assay.workflow;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes filing evidence and completing the task wait for each other, so that nothing is
 * filed at a task whose evidence was just frozen.
 */
@Component
class TaskLock {

	private final JdbcTemplate jdbc;

	TaskLock(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Holds the engine's row of the task until the transaction ends. */
	void hold(String task) {
		this.jdbc.queryForList("select ID_ from ACT_RU_TASK where ID_ = ? for update", task);
	}

}
