package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The duty is not open for this. */
public final class DutyNotOpen extends Rejected {

	DutyNotOpen(Reference review, String duty, String sentence) {
		super("Duty " + duty + " " + sentence, review);
	}

}
