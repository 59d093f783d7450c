package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The decision cannot be recorded or moved on in this way. */
public final class DecisionRefused extends Rejected {

	DecisionRefused(String sentence, Reference decision) {
		super(sentence, decision);
	}

}
