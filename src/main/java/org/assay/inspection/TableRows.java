package org.assay.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The rows of one table as lines of JSON, one object a row with every value as text. Rows
 * are streamed, so that memory does not grow with the table.
 */
final class TableRows {

	private static final int AT_ONCE = 500;

	private static final ObjectMapper json = new ObjectMapper();

	private final Connection connection;

	private final Table table;

	TableRows(Connection connection, Table table) {
		this.connection = connection;
		this.table = table;
	}

	/**
	 * Writes all rows.
	 * @return how many
	 */
	long writeTo(OutputStream out) throws SQLException, IOException {
		long count = 0;
		try (PreparedStatement select = this.connection.prepareStatement(this.table.select());
				JsonGenerator lines = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
			lines.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
			select.setFetchSize(AT_ONCE);
			try (ResultSet row = select.executeQuery()) {
				for (; row.next(); count++) {
					write(row, lines);
				}
			}
		}
		return count;
	}

	private void write(ResultSet row, JsonGenerator lines) throws SQLException, IOException {
		lines.writeStartObject();
		int index = 0;
		for (Table.Column column : this.table.columns()) {
			String text = column.kind().read(row, ++index);
			if (text != null) {
				lines.writeStringField(column.name(), text);
			}
		}
		lines.writeEndObject();
	}

	/**
	 * Inserts all rows.
	 * @return how many
	 */
	long readFrom(InputStream in) throws SQLException, IOException {
		long count = 0;
		try (PreparedStatement insert = this.connection.prepareStatement(this.table.insert());
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				fill(insert, json.readTree(line));
				insert.addBatch();
				if (++count % AT_ONCE == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
		return count;
	}

	private void fill(PreparedStatement insert, JsonNode row) throws SQLException {
		List<Table.Column> columns = this.table.columns();
		int given = 0;
		for (int index = 0; index < columns.size(); index++) {
			JsonNode text = row.get(columns.get(index).name());
			insert.setObject(index + 1, (text != null) ? columns.get(index).kind().parse(text.textValue()) : null);
			given += (text != null) ? 1 : 0;
		}
		if (given != row.size()) {
			throw new BackupUnusable("The backup holds columns of the table " + this.table.name()
					+ " that this version of Assay does not have: restore it with the version that made it.");
		}
	}

}
