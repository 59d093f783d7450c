package org.assay.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which column of the table holds what, as its header says. */
record FrameworkColumns(int duty, int type, int focus, int howDischarged, int compliance, int count) {

	/** The columns, if these cells are the header of a framework. */
	static Optional<FrameworkColumns> of(List<String> header) {
		FrameworkColumns columns = new FrameworkColumns(find(header, "role", "duty"), find(header, "type"),
				find(header, "focus"), find(header, "how"), find(header, "compliance"), header.size());
		boolean complete = columns.duty >= 0 && columns.type >= 0 && columns.focus >= 0 && columns.howDischarged >= 0;
		return complete ? Optional.of(columns) : Optional.empty();
	}

	private static int find(List<String> header, String... beginnings) {
		return IntStream.range(0, header.size())
			.filter((column) -> List.of(beginnings)
				.stream()
				.anyMatch(header.get(column).strip().toLowerCase(Locale.ROOT)::startsWith))
			.findFirst()
			.orElse(-1);
	}

	FrameworkCells cut(int line, List<String> cells) {
		return new FrameworkCells(line, cell(cells, this.duty), cell(cells, this.type), cell(cells, this.focus),
				cell(cells, this.howDischarged), cell(cells, this.compliance),
				cells.stream().skip(this.count).anyMatch((cell) -> !cell.isBlank()));
	}

	private static String cell(List<String> cells, int column) {
		return (column >= 0 && column < cells.size()) ? cells.get(column).strip() : "";
	}

}
