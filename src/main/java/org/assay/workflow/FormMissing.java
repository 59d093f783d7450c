package org.assay.workflow;

import org.assay.shared.Rejected;

/** A task with a form was completed past its form. */
public final class FormMissing extends Rejected {

	FormMissing(String task) {
		super("Open “" + task + "” in Tasklist and complete it with its form, so that what you decide is recorded.");
	}

}
