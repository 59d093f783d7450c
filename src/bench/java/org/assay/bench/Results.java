package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The rows of this run, as a table for people and as JSON. */
class Results {

	private final List<Row> rows = new ArrayList<>();

	private boolean complete = true;

	void add(Row row) {
		this.rows.add(row);
		System.out.println(line(row));
	}

	/** Runs a comparison; one that breaks is told and does not stop the others. */
	void attempt(String name, Comparison comparison) {
		try {
			comparison.run();
		}
		catch (Exception ex) {
			this.complete = false;
			System.err.println("Could not compare " + name + ":");
			ex.printStackTrace();
		}
	}

	/** Whether every comparison ran to its end. */
	boolean isComplete() {
		return this.complete;
	}

	void print() {
		System.out.printf("%n%-62s %-10s %10s %10s %-7s %7s %8s  %s%n", "case", "database", "ours", "other", "unit",
				"ratio", "target", "");
		this.rows.forEach((row) -> System.out.println(line(row)));
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		List<Map<String, Object>> lines = this.rows.stream()
			.map((row) -> Map.<String, Object>of("case", row.name(), "database", row.database(), "ours", row.ours(),
					"other", row.other(), "unit", row.unit(), "ratio", row.ratio(), "target", row.target().toString(),
					"met", row.met(), "verdict", row.verdict()))
			.toList();
		new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), lines);
	}

	private static String line(Row row) {
		return String.format("%-62s %-10s %10.2f %10.2f %-7s %7.2f %8s  %s", row.name(), row.database(), row.ours(),
				row.other(), row.unit(), row.ratio(), row.target(), row.verdict());
	}

	/** One comparison. */
	interface Comparison {

		void run() throws Exception;

	}

}
