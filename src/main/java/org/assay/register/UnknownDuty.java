package org.assay.register;

import org.assay.shared.Rejected;

/** A duty or element was named that the edition does not have. */
public final class UnknownDuty extends Rejected {

	UnknownDuty(String edition, String key) {
		super("The edition " + edition + " has no duty or element “" + key + "”; choose one from its register.");
	}

}
