package org.assay.register;

import org.assay.shared.Rejected;

/** Two editions were to be compared of which neither follows the other directly. */
public final class NotItsPredecessor extends Rejected {

	NotItsPredecessor(Edition before, Edition after) {
		super("The edition “" + after.key() + "” does not follow “" + before.key() + "” directly; "
				+ ((after.replaces() != null) ? "compare it with “" + after.replaces() + "”."
						: "nothing in the register comes before it."));
	}

}
