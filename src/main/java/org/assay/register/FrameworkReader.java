package org.assay.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the table in the lines of a file and reads it row by row. */
final class FrameworkReader {

	private final FrameworkColumns columns;

	private final FrameworkRows rows = new FrameworkRows();

	private FrameworkReader(FrameworkColumns columns) {
		this.columns = columns;
	}

	static ComplianceFramework read(List<String> lines) {
		for (int above = 0; above < lines.size(); above++) {
			Optional<FrameworkColumns> tabs = FrameworkColumns.of(cellsOf(lines.get(above)));
			if (tabs.isPresent()) {
				return new FrameworkReader(tabs.get()).readTabs(lines, above + 1);
			}
			Optional<FrameworkColumns> commas = FrameworkColumns
				.of(List.of(lines.get(above).replace("\"", "").split(",")));
			if (commas.isPresent()) {
				return new FrameworkReader(commas.get()).readCsv(lines, above + 1);
			}
		}
		throw new FrameworkUnreadable(1,
				"The file has no header line; give one with the columns Duty, Type, Focus, How discharged, Compliance.");
	}

	private ComplianceFramework readTabs(List<String> lines, int first) {
		for (int index = first; index < lines.size(); index++) {
			FrameworkCells cells = this.columns.cut(index + 1, cellsOf(lines.get(index)));
			if (cells.isClosingLine()) {
				break;
			}
			if (!lines.get(index).contains("\t") && !cells.isBlank()) {
				this.rows.refuse(cells.bad("is no row of the table; take it out, or separate its cells by tabs."));
			}
			else if (cells.isContinuation()) {
				this.rows.goOn(cells);
			}
			else {
				this.rows.begin(cells);
			}
		}
		return this.rows.framework();
	}

	private ComplianceFramework readCsv(List<String> lines, int first) {
		String table = String.join("\n", lines.subList(first, lines.size()));
		// Blank lines count as records, so that the lines before each can be counted.
		CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
		int line = first + 1;
		try (CSVParser parser = CSVParser.parse(table, format)) {
			for (CSVRecord row : parser) {
				line = first + 1 + lineBreaks(table.substring(0, Math.toIntExact(row.getCharacterPosition())));
				FrameworkCells cells = this.columns.cut(line, row.toList());
				if (!cells.isBlank()) {
					this.rows.begin(cells);
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			this.rows.refuse(new BadRow(line + 1,
					"A row after line " + line + " has quotation marks that do not match; close each that is opened."));
		}
		return this.rows.framework();
	}

	private static List<String> cellsOf(String line) {
		return new ArrayList<>(List.of(line.split("\t", -1)));
	}

	private static int lineBreaks(String text) {
		return Math.toIntExact(text.chars().filter((character) -> character == '\n').count());
	}

}
