package org.assay.council;

import org.assay.shared.Incomplete;

/** Corrects a person's name or email address. */
public record DescribePerson(String user, String name, String email) {

	public DescribePerson {
		name = Incomplete.unlessGiven(name, "Enter the person's full name.");
		email = RegisterPerson.checkedEmail(email);
	}

}
