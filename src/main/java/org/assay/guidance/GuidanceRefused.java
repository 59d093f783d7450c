package org.assay.guidance;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule of the change of guidance says no. */
public final class GuidanceRefused extends Rejected {

	GuidanceRefused(String sentence, Reference change) {
		super(sentence, change);
	}

}
