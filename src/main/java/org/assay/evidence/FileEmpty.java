package org.assay.evidence;

import org.assay.shared.Rejected;

/** The file has no content. */
final class FileEmpty extends Rejected {

	FileEmpty() {
		super("The file is empty: check that it was saved, then upload it again.");
	}

}
