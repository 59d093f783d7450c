package org.assay.council;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Rejected;

/** Somebody who is no administrator tried to set something up. */
public final class AdministratorNeeded extends Rejected {

	private AdministratorNeeded(String sentence) {
		super(sentence);
	}

	/**
	 * Lets administrators of the council pass, and those of the installation.
	 * @throws OutOfSight if the actor does not even work for the council
	 */
	public static void unlessSetUpBy(Actor actor, String council) {
		OutOfSight.unlessSeenBy(actor, council, Council.reference(council));
		if (!actor.administrator() && !actor.holds(council, Posts.ADMINISTRATOR)) {
			throw new AdministratorNeeded("Only an administrator of the council can set this up: ask one of them.");
		}
	}

	static void unlessOfInstallation(Actor actor) {
		if (!actor.administrator()) {
			throw new AdministratorNeeded(
					"Only an administrator of the whole installation can do this: ask one of them.");
		}
	}

}
