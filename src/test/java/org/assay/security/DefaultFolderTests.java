package org.assay.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.assay.support.StartedAssay;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Assay as somebody starts it who has set nothing: beside its data in one folder. */
class DefaultFolderTests {

	private static final String NOBODY_YET = "Nobody can sign in yet: set assay.administrator.user and"
			+ " assay.administrator.password-file (or assay.administrator.password) and start Assay again.";

	private static final String PASSWORD = "slow green tea kettle";

	@TempDir
	Path folder;

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void startsEmptyThenWithAnAdministratorAndIsBackedUpAndVerified() throws Exception {
		startsWithoutAnybody();
		startsWithTheAdministratorOfAPasswordFile();

		assertThat(StartedAssay.runIn(this.folder, "backup", "assay.zip")).startsWith("Backed up ");
		assertThat(this.folder.resolve("assay.zip")).isNotEmptyFile();
		assertThat(StartedAssay.runIn(this.folder, "verify", "exampleshire", "--assay.home=data").strip())
			.isEqualTo("There is no ledger of a council \"exampleshire\": no council is set up yet.");
	}

	private void startsWithoutAnybody() throws Exception {
		try (StartedAssay assay = StartedAssay.serverIn(this.folder)) {
			assay.says(NOBODY_YET);

			assertThat(new Caller(assay.port()).ask("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(new Caller(assay.port()).open("/sign-in").body())
				.contains("Nobody can sign in yet, because no administrator is configured");
			assertThat(signsIn(assay, "admin", "admin")).isFalse();
			assertThat(signsIn(assay, "demo", "demo")).isFalse();
			assertThat(this.folder.resolve("data/database/assay.mv.db")).exists();
			assertThat(assay.output()).doesNotContain("ERROR").containsOnlyOnce(NOBODY_YET);
		}
	}

	private void startsWithTheAdministratorOfAPasswordFile() throws Exception {
		Path file = Files.writeString(this.folder.resolve("password"), PASSWORD + "\n");
		try (StartedAssay assay = StartedAssay.serverIn(this.folder, "--assay.administrator.user=first.admin",
				"--assay.administrator.password-file=" + file)) {
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> signsIn(assay, "first.admin", PASSWORD));

			assertThat(new Caller(assay.port()).open("/sign-in").body()).doesNotContain("Nobody can sign in");
			assertThat(assay.output()).doesNotContain(PASSWORD, "ERROR", "Nobody can sign in yet");
		}
	}

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void saysInASentenceWhyItDoesNotStart() throws Exception {
		String refused = StartedAssay.runIn(this.folder, "--server.port=0", "--assay.administrator.user=first.admin",
				"--assay.administrator.password-file=nowhere");

		assertThat(refused).contains("The file nowhere cannot be read: let assay.administrator.password-file name")
			.doesNotContain("\tat ", "Exception");
	}

	private static boolean signsIn(StartedAssay assay, String user, String password) {
		return new Caller(assay.port()).signIn(user, password)
			.headers()
			.firstValue("Location")
			.filter((to) -> to.endsWith("/"))
			.isPresent();
	}

}
