package org.assay.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills all tables in one transaction. Rows of the engine refer to each other in every
 * direction, so that no order of tables and rows suits its foreign keys: they are looked
 * at once everything is there.
 */
@Component
class RowLoad {

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	RowLoad(JdbcTemplate database, PlatformTransactionManager transactions) {
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Inserts every row of the backup.
	 * @throws BackupUnusable if a table, column or row does not fit
	 */
	void load(BackupFile backup) {
		if (Vendor.of(this.database) == Vendor.H2) {
			// H2 cannot defer a foreign key, only leave them all out; the rows come from
			// one snapshot in which they held.
			this.database.execute("set referential_integrity false");
			try {
				inTransaction(() -> insertAll(backup));
			}
			finally {
				this.database.execute("set referential_integrity true");
			}
		}
		else {
			inTransaction(() -> withDeferredKeys(() -> insertAll(backup)));
		}
	}

	private void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((status) -> work.run());
	}

	private void withDeferredKeys(Runnable work) {
		List<String> alterations = this.database.queryForList(
				"select format('alter table %s alter constraint %I', conrelid::regclass, conname) from pg_constraint"
						+ " where contype = 'f' and not condeferrable"
						+ " and connamespace = current_schema()::regnamespace",
				String.class);
		alterations.forEach((alter) -> this.database.execute(alter + " deferrable initially deferred"));
		work.run();
		this.database.execute("set constraints all immediate");
		alterations.forEach((alter) -> this.database.execute(alter + " not deferrable"));
	}

	private void insertAll(BackupFile backup) {
		this.database.execute((ConnectionCallback<Boolean>) (connection) -> {
			Map<String, Table> tables = Table.all(connection)
				.stream()
				.collect(Collectors.toMap(Table::name, Function.identity()));
			for (Manifest.TableEntry entry : backup.manifest().tables()) {
				insert(backup, entry, tables, connection);
			}
			return true;
		});
	}

	private static void insert(BackupFile backup, Manifest.TableEntry entry, Map<String, Table> tables,
			Connection connection) throws SQLException {
		Table table = tables.get(entry.table());
		if (table == null) {
			throw new BackupUnusable("The backup holds a table " + entry.table()
					+ " that this version of Assay does not have: restore it with the version that made it.");
		}
		try (InputStream rows = backup.read(entry)) {
			if (new TableRows(connection, table).readFrom(rows) != entry.rows()) {
				throw new BackupUnusable("The backup does not hold the rows of the table " + entry.table()
						+ " that it counts. Use another backup.");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
