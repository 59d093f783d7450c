package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** Somebody would judge, attest or commission their own work. */
public final class NotIndependent extends Rejected {

	NotIndependent(Reference review, String sentence) {
		super(sentence, review);
	}

}
