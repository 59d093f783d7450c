package org.assay.notice;

import org.jspecify.annotations.Nullable;

/**
 * What became of a letter.
 *
 * @param problem why it was not taken, as an administrator may read it
 */
record Carried(Outcome outcome, @Nullable String problem) {

	static final Carried TAKEN = new Carried(Outcome.TAKEN, null);

	/** Nobody receives email at the address. */
	static Carried addressRefused(String problem) {
		return new Carried(Outcome.ADDRESS_REFUSED, problem);
	}

	/** Not this letter, not now. */
	static Carried later(String problem) {
		return new Carried(Outcome.LATER, problem);
	}

	/** No letter at all now. */
	static Carried unreachable(String problem) {
		return new Carried(Outcome.UNREACHABLE, problem);
	}

	enum Outcome {

		TAKEN, ADDRESS_REFUSED, LATER, UNREACHABLE

	}

}
