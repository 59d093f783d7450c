package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A duty was named that the review does not cover. */
public final class DutyNotInReview extends Rejected {

	DutyNotInReview(Reference review, String duty) {
		super("This review does not cover a duty “" + duty + "”; choose one of its own duties.", review);
	}

}
