package org.assay.action;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule about an action says no. */
public final class ActionRefused extends Rejected {

	ActionRefused(String sentence, Reference action) {
		super(sentence, action);
	}

}
