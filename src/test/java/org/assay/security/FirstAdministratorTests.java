package org.assay.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	@Autowired
	IdentityService identities;

	@Autowired
	EngineAccounts accounts;

	@Test
	void startsWithoutAnybodyAndSaysInOneSentenceWhatToSet(CapturedOutput output) {
		new FirstAdministrator(this.accounts, new AdministratorSettings(null, null, null)).appoint();

		assertThat(this.identities.createUserQuery().count()).isZero();
		assertThat(output.getOut()).contains("Nobody can sign in yet: set assay.administrator.user and"
				+ " assay.administrator.password-file (or assay.administrator.password) and start Assay again.");
	}

	@Test
	void refusesAPasswordThatWouldBeGuessed() {
		var guessable = new FirstAdministrator(this.accounts, new AdministratorSettings("root", "short", null));

		assertThatExceptionOfType(PasswordTooWeak.class).isThrownBy(guessable::appoint)
			.withMessage("Choose a password of at least 12 characters without the person's user name, name or email"
					+ " address in it.");
		assertThat(this.accounts.exists("root")).isFalse();
	}

	@Test
	void takesThePasswordFromAFileWithoutItsLineEnd(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("password"), "three random words\n");

		assertThat(new AdministratorSettings("root", "another", file).givenPassword()).contains("three random words");
		assertThat(new AdministratorSettings("root", null, Files.writeString(file, "\n")).givenPassword()).isEmpty();
		assertThatExceptionOfType(PasswordFileUnreadable.class)
			.isThrownBy(new AdministratorSettings("root", null, folder.resolve("none"))::givenPassword)
			.withMessageContaining("let assay.administrator.password-file name a file that Assay may read");
	}

	@Test
	void keepsPasswordsUnderASlowDigest() {
		this.accounts.open("kim", "Kim Lee", "kim@example.org", "three random words");

		assertThat(this.identities.createUserQuery().userId("kim").singleResult().getPassword())
			.startsWith("{PBKDF2}1000$");
		assertThat(this.identities.checkPassword("kim", "three random words")).isTrue();
		this.identities.deleteUser("kim");
	}

}
