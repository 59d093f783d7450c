package org.assay.register;

import java.util.List;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** Somebody tried to change a council's register who does not look after it. */
public final class RegisterKeeperNeeded extends Rejected {

	private static final List<String> KEEPERS = List.of("policy-officer", "assurance-lead");

	private RegisterKeeperNeeded() {
		super("Only an administrator of the whole installation can add an edition, because it is there for every council: ask one of them.");
	}

	private RegisterKeeperNeeded(Reference subject) {
		super("Only the policy officer or the assurance lead of the council can change its register: ask one of them.",
				subject);
	}

	/**
	 * Lets those pass who look after the council's register.
	 * @throws OutOfSight if the actor does not even work for the council
	 */
	static void unlessKeptBy(Actor actor, String council, Reference subject) {
		OutOfSight.unlessSeenBy(actor, council, subject);
		if (KEEPERS.stream().noneMatch((post) -> actor.holds(council, post))) {
			throw new RegisterKeeperNeeded(subject);
		}
	}

	/** Lets those pass who set up the installation, all councils of it. */
	static void unlessForAll(Actor actor) {
		if (!actor.administrator()) {
			throw new RegisterKeeperNeeded();
		}
	}

}
