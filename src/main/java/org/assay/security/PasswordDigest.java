package org.assay.security;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Keeps passwords under PBKDF2, which is slow to guess; the engine's own single SHA-512
 * is fast. Each digest says how many rounds it took, so that the number can be changed
 * without anybody losing their password.
 */
final class PasswordDigest implements PasswordEncryptor {

	/** What digests took before they said it themselves. */
	private static final int FORMER_ROUNDS = 310_000;

	private static final int SALT_BYTES = 16;

	private final int rounds;

	PasswordDigest(int rounds) {
		this.rounds = rounds;
	}

	@Override
	public String encrypt(String password) {
		return this.rounds + "$" + encoder(this.rounds).encode(password);
	}

	@Override
	public boolean check(String password, String encrypted) {
		int end = encrypted.indexOf('$');
		int taken = (end < 0) ? FORMER_ROUNDS : Integer.parseInt(encrypted.substring(0, end));
		return encoder(taken).matches(password, encrypted.substring(end + 1));
	}

	@Override
	public String hashAlgorithmName() {
		return "PBKDF2";
	}

	private static PasswordEncoder encoder(int rounds) {
		return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

}
