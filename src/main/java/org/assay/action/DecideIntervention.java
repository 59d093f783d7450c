package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Incomplete;

/**
 * What the director does about an action that its owner did not do in time.
 *
 * @param owner the user id of the officer who does it from now on
 */
public record DecideIntervention(String measures, String owner, LocalDate dueOn) {

	public DecideIntervention {
		measures = Incomplete.unlessGiven(measures, "Say what you do so that the action is done.");
		owner = Incomplete.unlessGiven(owner, "Choose the one officer who owns this action from now on.");
	}

}
