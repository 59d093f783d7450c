package org.assay.scrutiny;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule of scrutiny says no. */
public final class ScrutinyRefused extends Rejected {

	ScrutinyRefused(String sentence, Reference scrutiny) {
		super(sentence, scrutiny);
	}

}
