package org.assay.security;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordDigestTests {

	private static final String PASSWORD = "three random words";

	@Test
	void readsDigestsThatTookAnotherNumberOfRounds() {
		String digest = new PasswordDigest(2_000).encrypt(PASSWORD);

		assertThat(new PasswordDigest(1_000).check(PASSWORD, digest)).isTrue();
		assertThat(new PasswordDigest(1_000).check("three random sword", digest)).isFalse();
	}

	@Test
	void readsDigestsThatDoNotSayHowManyRoundsTheyTook() {
		String digest = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

		assertThat(new PasswordDigest(1_000).check(PASSWORD, digest)).isTrue();
	}

}
