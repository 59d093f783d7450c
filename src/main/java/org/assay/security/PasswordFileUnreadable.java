package org.assay.security;

import java.nio.file.Path;

import org.assay.shared.Rejected;

/** The file that is to hold the first administrator's password cannot be read. */
final class PasswordFileUnreadable extends Rejected {

	PasswordFileUnreadable(Path file) {
		super("The file " + file + " cannot be read: let assay.administrator.password-file name a file that Assay may"
				+ " read, with the password on its first line.");
	}

}
