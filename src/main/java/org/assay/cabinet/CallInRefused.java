package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The decision cannot be called in, or not by this person. */
public final class CallInRefused extends Rejected {

	CallInRefused(String sentence, Reference subject) {
		super(sentence, subject);
	}

	/** Others were faster, and theirs is not ended. */
	static CallInRefused already(Reference decision) {
		return new CallInRefused("This decision is called in already; join that call-in.", decision);
	}

}
