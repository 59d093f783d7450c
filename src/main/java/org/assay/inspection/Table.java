package org.assay.inspection;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as the database has it, business or engine alike.
 *
 * @param name its name in lower case, the same on every database
 * @param quoted its name as this database's SQL needs it
 */
record Table(String name, String quoted, List<Column> columns) {

	/** Flyway's own record of the schema, which every database writes for itself. */
	private static final String SCHEMA_HISTORY = "flyway_schema_history";

	Table {
		columns = List.copyOf(columns);
	}

	/** All tables of the installation, in the order of their names. */
	static List<Table> all(Connection connection) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		List<Table> tables = new ArrayList<>();
		try (ResultSet row = metaData.getTables(connection.getCatalog(), connection.getSchema(), "%",
				new String[] { "TABLE", "BASE TABLE" })) {
			while (row.next()) {
				String name = row.getString("TABLE_NAME");
				if (!name.equalsIgnoreCase(SCHEMA_HISTORY)) {
					tables.add(new Table(lower(name), quoted(name), columns(connection, name)));
				}
			}
		}
		tables.sort(Comparator.comparing(Table::name));
		return tables;
	}

	String select() {
		return "select " + list() + " from " + this.quoted;
	}

	String insert() {
		return "insert into " + this.quoted + " (" + list() + ") values ("
				+ this.columns.stream().map((column) -> "?").collect(Collectors.joining(", ")) + ")";
	}

	private String list() {
		return this.columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
	}

	private static List<Column> columns(Connection connection, String table) throws SQLException {
		List<Column> columns = new ArrayList<>();
		String pattern = table.replace("_", connection.getMetaData().getSearchStringEscape() + "_");
		try (ResultSet row = connection.getMetaData()
			.getColumns(connection.getCatalog(), connection.getSchema(), pattern, "%")) {
			while (row.next()) {
				String name = row.getString("COLUMN_NAME");
				columns.add(new Column(lower(name), quoted(name), ColumnKind.of(row.getString("TYPE_NAME"))));
			}
		}
		return columns;
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** A column, named as its table is. */
	record Column(String name, String quoted, ColumnKind kind) {
	}

}
