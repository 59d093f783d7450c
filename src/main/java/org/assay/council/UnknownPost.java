package org.assay.council;

import org.assay.shared.Rejected;

/** A post was named that no council has. */
public final class UnknownPost extends Rejected {

	UnknownPost(String key) {
		super("There is no post “" + key + "”: choose one of those on the list.");
	}

}
