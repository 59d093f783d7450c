package org.assay.council;

import org.assay.shared.Rejected;

/** Something that cannot be done to a person's account. */
public final class AccountRefused extends Rejected {

	public AccountRefused(String sentence, String user) {
		super(sentence, Person.reference(user));
	}

}
