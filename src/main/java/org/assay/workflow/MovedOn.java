package org.assay.workflow;

import org.assay.shared.Rejected;

/** The task or case changed while the person looked at it. */
public final class MovedOn extends Rejected {

	MovedOn(String sentence) {
		super(sentence);
	}

	static MovedOn taskDone() {
		return new MovedOn("This task is no longer open: it was completed or withdrawn. Go back to your list.");
	}

}
