package org.assay.workflow;

import org.assay.shared.Rejected;

/** A step that decides was completed without its decision. */
public final class DecisionMissing extends Rejected {

	DecisionMissing(String task) {
		super("Choose an answer to “" + task + "” on the form, then complete the task.");
	}

}
