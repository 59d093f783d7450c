package org.assay.cabinet.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, by its name, every field that reports do not have where it stands. What they
 * have is taken from a report that has everything.
 */
final class TemplateFields {

	private static final Pattern ROW_FIELD = Pattern.compile("\\[([^\\[\\]]*)]");

	private TemplateFields() {
	}

	static void check(List<MetaTemplate> templates, Map<String, ?> fields) {
		for (MetaTemplate template : templates) {
			if (template instanceof BlockTemplate section) {
				check(section.getTemplates(), inside(section.getStartMark().getTagName(), fields));
			}
			else if (template instanceof RunTemplate field) {
				check(field, fields);
			}
			else {
				throw new TemplateRefused("The template has a field in a picture or a chart; write it into the text.");
			}
		}
	}

	/** The fields of which one section tells. */
	private static Map<String, ?> inside(String name, Map<String, ?> fields) {
		Object value = known(name, fields);
		if (value instanceof Boolean) {
			return fields;
		}
		if (value instanceof Map<?, ?> one) {
			return named(one);
		}
		if (value instanceof List<?> lines && !PaperWord.TABLES.contains(name)) {
			return named(lines);
		}
		throw new TemplateRefused("The template begins a section {{?" + name + "}}, but “" + name
				+ "” is a single field; write {{" + name + "}}.");
	}

	private static void check(RunTemplate field, Map<String, ?> fields) {
		String name = field.getTagName();
		if (field.getSign() != null && field.getSign() != '\0') {
			throw new TemplateRefused("The template says “" + field.getSource() + "”; write a field as {{name}}.");
		}
		Object value = known(name, fields);
		if (value instanceof List<?> lines && PaperWord.TABLES.contains(name)) {
			checkRow(name, row(field), named(lines));
		}
		else if (!(value instanceof String)) {
			throw new TemplateRefused("“" + name + "” is a section; write {{?" + name + "}} before and {{/" + name
					+ "}} after what it shows.");
		}
	}

	private static Object known(String name, Map<String, ?> fields) {
		Object value = fields.get(name);
		if (value == null) {
			throw new TemplateRefused("The template has a field “" + name
					+ "”, which reports do not have there; correct its name, or start from the shipped template.");
		}
		return value;
	}

	/** The row that is repeated: the one below the field. */
	private static @Nullable XWPFTableRow row(RunTemplate field) {
		if (field.getRun().getParent() instanceof XWPFParagraph paragraph
				&& paragraph.getBody() instanceof XWPFTableCell cell) {
			XWPFTable table = cell.getTableRow().getTable();
			return table.getRow(table.getRows().indexOf(cell.getTableRow()) + 1);
		}
		return null;
	}

	private static void checkRow(String table, @Nullable XWPFTableRow row, Map<String, ?> fields) {
		if (row == null) {
			throw new TemplateRefused("The field {{" + table
					+ "}} has to stand in the heading row of a table, above the row that it repeats.");
		}
		Matcher found = ROW_FIELD
			.matcher(String.join("\n", row.getTableCells().stream().map(XWPFTableCell::getText).toList()));
		while (found.find()) {
			if (!fields.containsKey(found.group(1))) {
				throw new TemplateRefused("The table {{" + table + "}} has a field “[" + found.group(1)
						+ "]”, which its rows do not have; they have [" + String.join("], [", fields.keySet()) + "].");
			}
		}
	}

	/** Everything that any of the lines has. */
	private static Map<String, ?> named(List<?> lines) {
		Map<String, Object> all = new LinkedHashMap<>();
		lines.forEach((line) -> all.putAll(named((Map<?, ?>) line)));
		return all;
	}

	private static Map<String, Object> named(Map<?, ?> line) {
		Map<String, Object> named = new LinkedHashMap<>();
		line.forEach((name, value) -> named.put(String.valueOf(name), Objects.requireNonNull(value)));
		return named;
	}

}
