package org.assay.ledger;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The H2 trigger that refuses to change or remove what the ledger holds; PostgreSQL has
 * its own in SQL.
 */
public class OnlyGrows implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("The ledger only grows: " + ((after == null) ? "delete" : "update") + " is refused.",
				"23000");
	}

}
