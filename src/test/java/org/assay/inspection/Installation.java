package org.assay.inspection;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.support.PostgreSql;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation as the command line sees it: where its database and its files are. */
record Installation(String url, String user, Path home) {

	static Installation emptyOnH2(Path home) {
		return new Installation("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "assay", home);
	}

	static Installation emptyOnPostgreSql(Path home) {
		return new Installation(PostgreSql.newDatabase(), "postgres", home);
	}

	/** Runs a command as {@code java -jar assay.jar} would. */
	Ran run(String... words) throws Exception {
		var errors = new ByteArrayOutputStream();
		String[] settings = { "--spring.datasource.url=" + this.url, "--spring.datasource.username=" + this.user,
				"--assay.home=" + this.home, "--assay.evidence.folder=" + evidence() };
		int code = new CommandLine(new PrintStream(errors, true, StandardCharsets.UTF_8))
			.run(Stream.of(words, settings).flatMap(Stream::of).toArray(String[]::new));
		return new Ran(code, errors.toString(StandardCharsets.UTF_8).strip());
	}

	JdbcTemplate database() {
		return new JdbcTemplate(new DriverManagerDataSource(this.url, this.user, ""));
	}

	Path evidence() {
		return this.home.resolve("evidence");
	}

	Path contentOf(String digest) {
		return evidence().resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest);
	}

	/** How a command ended: its exit code and what it said to standard error. */
	record Ran(int code, String refusal) {
	}

}
