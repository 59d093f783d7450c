package org.assay.cabinet;

import org.assay.council.Governance;
import org.assay.shared.Incomplete;

/**
 * The lawful way of an item to its decision.
 *
 * @param key whether it is a key decision, SI 2012/2089 regulation 8
 * @param isPrivate whether the public is to be excluded while it is decided
 */
public record Route(Governance governance, boolean key, boolean isPrivate, Urgency urgency) {

	public Route {
		if (key && !governance.hasExecutive()) {
			throw new Incomplete(
					"A council with the committee system takes no key decisions; choose “not a key decision”.");
		}
		if (urgency == Urgency.GENERAL_EXCEPTION && !key) {
			throw new Incomplete("The general exception is for key decisions only; choose “not urgent”.");
		}
		if (urgency == Urgency.SPECIAL_URGENCY && governance.hasExecutive() && !key && !isPrivate) {
			throw new Incomplete(
					"Special urgency is for key decisions and private meetings only; choose “not urgent”.");
		}
	}

	/** An open item that is no key decision and not urgent. */
	public static Route ordinary(Governance governance) {
		return new Route(governance, false, false, Urgency.NONE);
	}

}
