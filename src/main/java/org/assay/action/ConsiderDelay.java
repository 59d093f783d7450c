package org.assay.action;

import org.assay.shared.Incomplete;

/**
 * What follows from an overdue action.
 *
 * @param intervenes whether the director takes it into their own hands at once
 */
public record ConsiderDelay(boolean intervenes, String reasons) {

	public ConsiderDelay {
		reasons = Incomplete.unlessGiven(reasons, "Say why you wait for the owner, or why you intervene.");
	}

}
