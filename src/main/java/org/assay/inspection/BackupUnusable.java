package org.assay.inspection;

import org.assay.shared.Rejected;

/** A backup is damaged, of another kind, or does not fit this version. */
public final class BackupUnusable extends Rejected {

	BackupUnusable(String sentence) {
		super(sentence);
	}

}
