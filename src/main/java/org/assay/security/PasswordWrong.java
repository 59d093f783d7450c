package org.assay.security;

import org.assay.shared.Rejected;

/** The present password, asked for before a change, is not the right one. */
final class PasswordWrong extends Rejected {

	PasswordWrong() {
		super("Your current password is wrong: type it again in a moment.");
	}

}
