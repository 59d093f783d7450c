package org.assay.inspection;

import org.assay.shared.Rejected;

/** A complete backup cannot be made, and an incomplete one is none. */
public final class BackupNotMade extends Rejected {

	BackupNotMade(String sentence) {
		super(sentence);
	}

}
