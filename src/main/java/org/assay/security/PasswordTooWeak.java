package org.assay.security;

import org.assay.shared.Rejected;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** A password that would be guessed. */
final class PasswordTooWeak extends Rejected {

	static final int LEAST_LENGTH = 12;

	private PasswordTooWeak() {
		super("Choose a password of at least " + LEAST_LENGTH
				+ " characters without the person's user name, name or email address in it.");
	}

	static void unlessAllowed(IdentityService identities, User account, String password) {
		if (!identities.checkPasswordAgainstPolicy(password, account).isValid()) {
			throw new PasswordTooWeak();
		}
	}

}
