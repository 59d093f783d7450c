package org.assay.security;

import org.assay.shared.Rejected;

/** A new password that is the old one. */
final class PasswordUnchanged extends Rejected {

	PasswordUnchanged() {
		super("Your new password is your current one: choose another one.");
	}

}
