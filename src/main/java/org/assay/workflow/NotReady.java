package org.assay.workflow;

import org.assay.shared.Rejected;

/** Something the step requires is not on record yet. */
public final class NotReady extends Rejected {

	NotReady(String sentence) {
		super(sentence);
	}

}
