package org.assay.council;

import java.util.Set;

import org.assay.shared.Actor;

/**
 * Where people's sign-ins are kept. Every call takes part in the caller's transaction, so
 * that a person and their account exist together or not at all.
 */
public interface Accounts {

	/** Opens an account that must not exist yet. */
	void open(String user, String name, String email, String initialPassword);

	/** Makes the account a member of exactly these posts and their councils. */
	void place(String user, Set<Actor.Post> posts);

	boolean exists(String user);

	/**
	 * Gives the account a password that its person must change before anything else.
	 * @throws AccountRefused if the account is not a council's to change
	 */
	void renewPassword(String user, String initialPassword);

	/**
	 * Takes the account away: its person cannot sign in and whoever is signed in by it no
	 * longer is.
	 * @throws AccountRefused if the account is not a council's to change
	 */
	void close(String user);

}
