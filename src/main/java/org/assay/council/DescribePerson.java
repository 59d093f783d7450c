package org.assay.council;

/** Corrects a person's name or email address. */
public record DescribePerson(String user, String name, String email) {

	public DescribePerson {
		name = RegisterPerson.checkedName(name);
		email = RegisterPerson.checkedEmail(email);
	}

}
