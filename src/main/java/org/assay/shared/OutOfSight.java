package org.assay.shared;

/**
 * A record that does not exist for the actor: unknown, or of a council the actor does not
 * see. Which of the two is not told.
 */
public final class OutOfSight extends Rejected {

	public OutOfSight(Reference subject) {
		super("There is no such record, or it belongs to a council you do not work for.", subject);
	}

	/**
	 * The one place that keeps councils apart.
	 * @throws OutOfSight if the actor does not see the council
	 */
	public static void unlessSeenBy(Actor actor, String council, Reference subject) {
		if (!actor.sees(council)) {
			throw new OutOfSight(subject);
		}
	}

}
