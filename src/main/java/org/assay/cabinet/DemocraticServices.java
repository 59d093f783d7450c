package org.assay.cabinet;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** The officers who run meetings and keep their records. */
final class DemocraticServices {

	static final String POST = "democratic-services";

	private DemocraticServices() {
	}

	/**
	 * Lets democratic services and administrators pass.
	 * @throws ForAnotherPost for anybody else
	 */
	static void unlessActing(Actor actor, String council, Reference subject) {
		OutOfSight.unlessSeenBy(actor, council, subject);
		if (!isActing(actor, council)) {
			throw new ForAnotherPost(subject, "democratic services officer");
		}
	}

	static boolean isActing(Actor actor, String council) {
		return actor.administrator() || actor.holds(council, POST) || actor.holds(council, "administrator");
	}

}
