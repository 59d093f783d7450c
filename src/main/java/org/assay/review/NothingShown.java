package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A duty was rated as met without any evidence. */
public final class NothingShown extends Rejected {

	NothingShown(Reference review, String duty, Rating rating) {
		super("Attach evidence in the Evidence tab before you rate duty " + duty + " as “"
				+ rating.words().toLowerCase(java.util.Locale.ROOT) + "”, or choose another rating.", review);
	}

}
