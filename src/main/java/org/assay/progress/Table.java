package org.assay.progress;

import java.util.List;

import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a spreadsheet.
 *
 * @param name the file's name without its ending
 * @param headings one for each column
 * @param rows texts, numbers, days and nulls, as many in each row as there are headings
 */
record Table(String name, List<String> headings, List<List<@Nullable Object>> rows) {

	/** A table whose headings are one message, with a bar between each two. */
	static Table of(String name, String headings, List<List<@Nullable Object>> rows) {
		return new Table(name, headings(headings), rows);
	}

	static List<String> headings(String message) {
		return List.of(Messages.in(Table.class, message).split("\\|"));
	}

}
