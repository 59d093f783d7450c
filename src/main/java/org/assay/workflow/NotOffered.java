package org.assay.workflow;

import org.assay.shared.Rejected;

/** A person reached for a task that is offered to others. */
public final class NotOffered extends Rejected {

	NotOffered() {
		super("This task is offered to a post that you do not hold. If you should hold it, ask your administrator.");
	}

}
