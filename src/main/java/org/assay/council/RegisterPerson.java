package org.assay.council;

import java.util.Objects;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person with a council and opens their account.
 *
 * @param user the user id to sign in with: small letters, digits, single dots and hyphens
 * @param initialPassword never kept in a record or in the ledger; how strong it must be
 * is for {@link Accounts} to say
 */
public record RegisterPerson(String council, String user, String name, String email, Person.Kind kind,
		String initialPassword) {

	public RegisterPerson {
		user = checkedUser(user);
		name = checkedName(name);
		email = checkedEmail(email);
		initialPassword = checkedPassword(initialPassword);
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedUser(@Nullable String text) {
		String user = Incomplete.unlessGiven(text, "Enter a user id, such as sam.okafor.");
		if (!user.matches("[a-z0-9]+([.-][a-z0-9]+)*") || user.length() > 60) {
			throw new Incomplete("Write the user id in at most 60 small letters, digits, single dots and hyphens, "
					+ "such as sam.okafor.");
		}
		return user;
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedName(@Nullable String text) {
		return Incomplete.unlessGiven(text, "Enter the person's full name.");
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedEmail(@Nullable String text) {
		String email = Incomplete.unlessGiven(text, "Enter the person's work email address.");
		if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
			throw new Incomplete("Enter an email address in the form name@example.gov.uk.");
		}
		return email;
	}

	/** The text as typed, refused with a sentence if it is blank. */
	public static String checkedPassword(@Nullable String text) {
		// Blanks may be part of a password, so the text is kept as typed.
		Incomplete.unlessGiven(text, "Enter an initial password.");
		return Objects.requireNonNull(text);
	}

	/** Without the password, which must reach no log. */
	@Override
	public String toString() {
		return "RegisterPerson[council=" + this.council + ", user=" + this.user + "]";
	}

}
