package org.assay.inspection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** The tables of an installation: ours by Flyway, the engine's by its own scripts. */
@Component
class Schema {

	private static final String ENGINE_SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";

	private static final List<EnginePart> ENGINE_PARTS = List.of(new EnginePart("engine", "act_ru_execution"),
			new EnginePart("history", "act_hi_procinst"), new EnginePart("identity", "act_id_user"),
			new EnginePart("case.engine", "act_ru_case_execution"), new EnginePart("case.history", "act_hi_caseinst"),
			new EnginePart("decision.engine", "act_re_decision_def"),
			new EnginePart("decision.history", "act_hi_decinst"));

	/** The scripts of the engine fill these when they make the tables. */
	private static final Set<String> FILLED_FROM_THE_START = Set.of("act_ge_property", "act_ge_schema_log");

	private final Flyway flyway;

	private final JdbcTemplate database;

	private final DataSource dataSource;

	Schema(Flyway flyway, JdbcTemplate database, DataSource dataSource) {
		this.flyway = flyway;
		this.database = database;
		this.dataSource = dataSource;
	}

	/**
	 * The versions of our tables that were applied, in order; none if there are no
	 * tables.
	 */
	List<String> versions() {
		return versions(this.flyway.info().applied());
	}

	String engineVersion() {
		return this.database.queryForObject("select value_ from act_ge_property where name_ = 'schema.version'",
				String.class);
	}

	/** Whether no table holds anything that a person or Assay put there. */
	boolean isEmpty() {
		return this.database.execute((ConnectionCallback<Boolean>) (connection) -> {
			for (Table table : Table.all(connection)) {
				if (!FILLED_FROM_THE_START.contains(table.name()) && hasRows(connection, table)) {
					return false;
				}
			}
			return true;
		});
	}

	/**
	 * Makes all tables as they were at the time of the backup, without any row.
	 * @throws BackupUnusable if this version of Assay has other tables
	 */
	void make(Manifest manifest) {
		if (!versions(this.flyway.info().all()).equals(manifest.schema())) {
			throw new BackupUnusable("The backup was made by another version of Assay:"
					+ " restore it with that version, then start the newer one on what it restored.");
		}
		clear();
		this.flyway.migrate();
		String vendor = Vendor.of(this.database).inEngineScripts();
		for (EnginePart part : ENGINE_PARTS) {
			if (manifest.hasTable(part.table())) {
				new ResourceDatabasePopulator(new ClassPathResource(ENGINE_SCRIPT.formatted(vendor, part.name())))
					.execute(this.dataSource);
			}
		}
		if (!engineVersion().equals(manifest.engine())) {
			throw new BackupUnusable("The backup holds tables of the engine's version " + manifest.engine()
					+ ", this Assay those of " + engineVersion() + ": restore it with the version that made it.");
		}
		FILLED_FROM_THE_START.forEach((table) -> this.database.update("delete from " + table));
	}

	/** Removes all tables of an installation that holds nothing. */
	void clear() {
		Flyway.configure().configuration(this.flyway.getConfiguration()).cleanDisabled(false).load().clean();
	}

	private static List<String> versions(MigrationInfo... migrations) {
		return Stream.of(migrations)
			.map(MigrationInfo::getVersion)
			.filter(Objects::nonNull)
			.sorted()
			.map(MigrationVersion::getVersion)
			.toList();
	}

	private static boolean hasRows(Connection connection, Table table) throws SQLException {
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("select 1 from " + table.quoted() + " fetch first 1 row only")) {
			return row.next();
		}
	}

	/** A script of the engine, and a table by which to tell whether it was run. */
	private record EnginePart(String name, String table) {
	}

}
