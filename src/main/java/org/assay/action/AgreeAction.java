package org.assay.action;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What an officer undertakes.
 *
 * @param finding the finding that an action opened by hand follows from
 * @param owner the user id of the officer
 * @param committee the body that monitors it
 */
public record AgreeAction(@Nullable String finding, String owner, LocalDate dueOn, String successMeasure,
		UUID committee) {

	public AgreeAction {
		owner = Incomplete.unlessGiven(owner, "Choose the one officer who owns this action.");
		successMeasure = Incomplete.unlessGiven(successMeasure, "Say what will show that the action has worked.");
	}

	public AgreeAction(String owner, LocalDate dueOn, String successMeasure, UUID committee) {
		this(null, owner, dueOn, successMeasure, committee);
	}

}
