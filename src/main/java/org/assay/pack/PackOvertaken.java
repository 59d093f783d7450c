package org.assay.pack;

import org.assay.shared.Rejected;

/** Somebody else put a pack live first. */
final class PackOvertaken extends Rejected {

	PackOvertaken() {
		super("Somebody has just put another pack live: look at it on this page, then send yours again.");
	}

}
