package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the owner's wish for more time.
 *
 * @param dueOn the new date; none if more time is refused
 */
public record DecideExtension(@Nullable LocalDate dueOn, String reasons) {

	public DecideExtension {
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for granting or refusing more time.");
	}

}
