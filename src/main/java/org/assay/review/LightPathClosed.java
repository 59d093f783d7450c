package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The light path is not open to this review. */
public final class LightPathClosed extends Rejected {

	LightPathClosed(Reference review, String because) {
		super(because + " Choose the full test.", review);
	}

}
