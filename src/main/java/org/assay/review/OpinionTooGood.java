package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The opinion is better than the structural duties allow. */
public final class OpinionTooGood extends Rejected {

	OpinionTooGood(Reference review, String duties) {
		super("The opinion cannot be “assured” while a duty on which everything else rests is not met (" + duties
				+ "); choose “assured with actions” or “not assured”.", review);
	}

}
