package org.assay.council;

/**
 * Gives a person a first password again.
 *
 * @param initialPassword never kept in a record or in the ledger
 */
public record RenewPassword(String user, String initialPassword) {

	public RenewPassword {
		initialPassword = RegisterPerson.checkedPassword(initialPassword);
	}

	/** Without the password, which must reach no log. */
	@Override
	public String toString() {
		return "RenewPassword[user=" + this.user + "]";
	}

}
