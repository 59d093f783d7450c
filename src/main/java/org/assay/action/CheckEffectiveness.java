package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was done has worked.
 *
 * @param dueOn by when it has to work, if it has not; none if it has
 */
public record CheckEffectiveness(@Nullable LocalDate dueOn, String reasons) {

	public CheckEffectiveness {
		reasons = Incomplete.unlessGiven(reasons, "Say what you looked at, and whether the action has worked.");
	}

	public boolean isEffective() {
		return this.dueOn == null;
	}

}
