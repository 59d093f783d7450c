package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The council has such a review already. */
public final class ReviewAlreadyOpen extends Rejected {

	ReviewAlreadyOpen(Reference review, String sentence) {
		super(sentence, review);
	}

}
