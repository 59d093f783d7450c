package org.assay.bench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Runs every comparison, prints the table and writes {@code target/bench/results.json}.
 * {@code -Dassay.bench=full} takes more rounds and larger files, {@code pages} compares
 * nothing but pages.
 */
public final class Benchmarks {

	private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

	private Benchmarks() {
	}

	public static void main(String[] arguments) throws Exception {
		boolean full = "full".equals(System.getProperty("assay.bench"));
		FileSystemUtils.deleteRecursively(FOLDER);
		Results results = new Results();
		if (!"pages".equals(System.getProperty("assay.bench"))) {
			besideOthers(full, results);
		}
		results.attempt("pages", () -> new Pages(FOLDER.resolve("pages")).compare(full ? 200 : 60, results));
		results.print();
		results.write(FOLDER.resolve("results.json"));
		System.exit(results.isComplete() ? 0 : 1);
	}

	private static void besideOthers(boolean full, Results results) throws Exception {
		for (Database database : Database.values()) {
			Path home = Files.createDirectories(FOLDER.resolve(database.name()));
			results.attempt("completions on " + database.title(), () -> completions(database, home, full, results));
		}
		results.attempt("uploads at once", () -> new UploadsAtOnce(FOLDER.resolve("uploads")).compare(results));
		results.attempt("start", () -> new StartUp(FOLDER.resolve("start")).compare(full ? 9 : 3, results));
	}

	private static void completions(Database database, Path home, boolean full, Results results) {
		try (RunningAssay assay = new RunningAssay(database, home.resolve("assay"));
				BareEngine bare = new BareEngine(database, home.resolve("bare"))) {
			results.attempt("one person", () -> new OnePerson(assay, bare, database).compare(full ? 20 : 4, results));
			for (int people : new int[] { 4, 8 }) {
				results.attempt(people + " people",
						() -> new SeveralPeople(assay, bare, database).compare(people, full ? 10 : 3, results));
			}
			if (database == Database.H2) {
				results.attempt("transfers", () -> new Transfers(assay, home.resolve("samples")).compare(full ? 9 : 5,
						full ? 500 : 50, results));
			}
		}
	}

}
