package org.assay.workflow;

import org.assay.shared.Rejected;

/** A person completed a task that somebody else holds. */
public final class NotYourTask extends Rejected {

	NotYourTask(String holder) {
		super("This task is assigned to " + holder + ". Ask them to complete it or to give it to you.");
	}

}
