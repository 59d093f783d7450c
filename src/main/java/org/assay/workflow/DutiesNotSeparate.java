package org.assay.workflow;

import org.assay.shared.Rejected;

/** Somebody took a step that has to be done by somebody else than an earlier one. */
public final class DutiesNotSeparate extends Rejected {

	DutiesNotSeparate(String earlierStep) {
		super("You completed “" + earlierStep
				+ "” in this case, and this step must be done by someone else. Ask a colleague who holds the post to take it.");
	}

}
