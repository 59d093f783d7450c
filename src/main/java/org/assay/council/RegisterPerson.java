package org.assay.council;

import org.assay.shared.Incomplete;

/**
 * Registers a person with a council and opens their account.
 *
 * @param user the user id to sign in with: small letters, digits, single dots and hyphens
 * @param initialPassword never kept in a record or in the ledger
 */
public record RegisterPerson(String council, String user, String name, String email, Person.Kind kind,
		String initialPassword) {

	static final int SHORTEST_PASSWORD = 12;

	public RegisterPerson {
		user = Incomplete.unlessGiven(user, "Enter a user id, such as sam.okafor.");
		// The engine's own identifiers, group names and Posts.left() rely on this shape.
		if (!user.matches("[a-z0-9]+([.-][a-z0-9]+)*") || user.length() > 60) {
			throw new Incomplete("Write the user id in at most 60 small letters, digits, single dots and hyphens, "
					+ "such as sam.okafor.");
		}
		name = Incomplete.unlessGiven(name, "Enter the person's full name.");
		email = checkedEmail(email);
		if (initialPassword.length() < SHORTEST_PASSWORD) {
			throw new Incomplete("Enter an initial password of at least " + SHORTEST_PASSWORD + " characters.");
		}
	}

	static String checkedEmail(String text) {
		String email = Incomplete.unlessGiven(text, "Enter the person's work email address.");
		if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			throw new Incomplete("Enter an email address in the form name@example.gov.uk.");
		}
		return email;
	}

	@Override
	public String toString() {
		return "RegisterPerson[council=" + this.council + ", user=" + this.user + "]";
	}

}
