package org.assay.workflow;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes all who file evidence at a task or complete it wait for each other, so that
 * nothing is filed at a task whose evidence was just frozen and the second of two who
 * complete it learns that it is done.
 */
@Component
class TaskLock {

	private final JdbcTemplate jdbc;

	TaskLock(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Holds the engine's row of the task until the transaction ends.
	 * @return whether the task is still open
	 */
	boolean hold(String task) {
		return !this.jdbc.queryForList("select ID_ from ACT_RU_TASK where ID_ = ? for update", task).isEmpty();
	}

}
