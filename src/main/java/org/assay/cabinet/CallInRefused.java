package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The decision cannot be called in, or not by this person. */
public final class CallInRefused extends Rejected {

	CallInRefused(String sentence, Reference subject) {
		super(sentence, subject);
	}

}
