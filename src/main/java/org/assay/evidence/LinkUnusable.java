package org.assay.evidence;

import org.assay.shared.Rejected;

/** The address is not one that a browser can open. */
final class LinkUnusable extends Rejected {

	LinkUnusable() {
		super("The link cannot be opened: give the whole address, beginning with https:// or http://.");
	}

}
