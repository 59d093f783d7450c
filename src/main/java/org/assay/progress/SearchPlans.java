package org.assay.progress;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How PostgreSQL plans a search. After a few searches it would keep one plan for any
 * words, as if all were rare; where a word is common, that plan reads and sorts most of a
 * table.
 */
@Component
class SearchPlans {

	private final JdbcTemplate database;

	private final boolean kept;

	SearchPlans(JdbcTemplate database) {
		this.database = database;
		this.kept = "PostgreSQL".equals(database
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName()));
	}

	/**
	 * Until the transaction ends, each statement is planned for the words it looks for.
	 */
	void planAnew() {
		if (this.kept) {
			this.database.execute("set local plan_cache_mode = force_custom_plan");
		}
	}

}
