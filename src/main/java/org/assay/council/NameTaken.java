package org.assay.council;

import org.assay.shared.Rejected;

/** A name that must be unique is in use. */
public final class NameTaken extends Rejected {

	NameTaken(String sentence) {
		super(sentence);
	}

}
