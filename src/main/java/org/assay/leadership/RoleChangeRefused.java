package org.assay.leadership;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule about changes of the two posts says no. */
public final class RoleChangeRefused extends Rejected {

	RoleChangeRefused(String sentence, Reference change) {
		super(sentence, change);
	}

}
