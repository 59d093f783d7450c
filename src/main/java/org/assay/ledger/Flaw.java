package org.assay.ledger;

/**
 * The first thing wrong in a chain.
 *
 * @param entry the number of the entry at which it shows
 * @param kind what is wrong
 * @param sentence the same for a person
 */
public record Flaw(long entry, Kind kind, String sentence) {

	/** What can be wrong with an entry. */
	public enum Kind {

		/** What was recorded no longer has the digest it had. */
		ALTERED,

		/** The entry is not there. */
		MISSING,

		/** The entry does not follow the one before it as that one stands now. */
		WRONG_PREVIOUS,

		/** A column says something else than what was recorded. */
		COLUMN_DIFFERS,

		/** The chain does not end where its head says. */
		HEAD_DIFFERS

	}

}
