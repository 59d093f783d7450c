package org.assay.crash;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.assay.inspection.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a real Assay on its H2 file while people complete tasks and upload evidence. */
class CrashTests {

	private static final Path LOG = Path.of("target", "crash-tests.log");

	@TempDir
	Path home;

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
	void keepsWhatWasAcknowledgedAndNothingHalfWhenItIsKilled() throws Exception {
		List<Acknowledged> acknowledged = new ArrayList<>();

		acknowledged.addAll(workUntilKilled(40));
		acknowledged.addAll(workUntilKilled(41));

		assertThat(new CommandLine(System.err).run("verify", "--assay.home=" + this.home)).isZero();
		JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(
				"jdbc:h2:file:" + this.home.resolve("database/assay") + ";DB_CLOSE_ON_EXIT=FALSE", "assay", ""));
		everythingAcknowledgedIsThere(database, acknowledged);
		nothingIsHalfDone(database);
		database.execute("shutdown");
	}

	private static void everythingAcknowledgedIsThere(JdbcTemplate database, List<Acknowledged> acknowledged) {
		assertThat(acknowledged).hasSizeGreaterThan(80);
		for (Acknowledged one : acknowledged) {
			assertThat(
					count(database, "evidence_item where place = ? and digest = ?", "task:" + one.task(), one.digest()))
				.as(one.toString())
				.isEqualTo(1);
			if (one.what().equals("completed")) {
				assertThat(count(database, "completed_step where task = ?", one.task())).as(one.toString())
					.isEqualTo(1);
				assertThat(count(database, "act_ru_task where id_ = ?", one.task())).as(one.toString()).isZero();
			}
		}
	}

	private static void nothingIsHalfDone(JdbcTemplate database) {
		List<String> steps = database.queryForList("select cast(id as varchar) from completed_step", String.class);
		assertThat(count(database, "act_ru_task") + steps.size()).isEqualTo(count(database, "act_hi_procinst"));
		assertThat(count(database, "ledger_entry where fact = 'step-completed'")).isEqualTo(steps.size());
		for (String step : steps) {
			assertThat(
					count(database, "ledger_entry where fact = 'step-completed' and recorded like ?", "%" + step + "%"))
				.as(step)
				.isEqualTo(1);
		}
		assertThat(count(database, "completed_step join evidence_item on place = 'task:' || task where frozen"))
			.isEqualTo(steps.size());
		assertThat(count(database, "act_ru_task join evidence_item on place = 'task:' || id_ where frozen")).isZero();
		// A task begun before the kill and done after it has two versions of its proof.
		assertThat(count(database, "evidence_version"))
			.isEqualTo(count(database, "ledger_entry where fact = 'evidence-kept'"));
	}

	private static int count(JdbcTemplate database, String from, Object... values) {
		Integer found = database.queryForObject("select count(*) from " + from, Integer.class, values);
		return (found != null) ? found : 0;
	}

	/** Starts Assay, waits until so much was acknowledged, and kills it at once. */
	private List<Acknowledged> workUntilKilled(int enough) throws Exception {
		Process assay = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=Europe/London", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				BusyAssay.class.getName(), "--assay.home=" + this.home, "--server.port=0",
				"--assay.password-rounds=1000", "--camunda.bpm.job-execution.enabled=true")
			.redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
			.start();
		List<Acknowledged> acknowledged = new ArrayList<>();
		try (BufferedReader lines = assay.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Acknowledged.of(line).ifPresent(acknowledged::add);
				if (acknowledged.size() == enough) {
					assay.toHandle().destroyForcibly(); // SIGKILL; what it said before
														// can still be read
				}
			}
		}
		finally {
			assay.destroyForcibly();
		}
		assertThat(assay.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(assay.exitValue()).as("killed, see %s", LOG).isEqualTo(137);
		return acknowledged;
	}

	/** What the services said was done, and so must survive. */
	private record Acknowledged(String what, String task, String digest) {

		static Optional<Acknowledged> of(String line) {
			String[] words = line.split(" ", -1);
			boolean known = words.length == 3 && (words[0].equals("uploaded") || words[0].equals("completed"));
			return known ? Optional.of(new Acknowledged(words[0], words[1], words[2])) : Optional.empty();
		}

	}

}
