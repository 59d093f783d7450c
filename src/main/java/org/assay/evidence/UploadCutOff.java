package org.assay.evidence;

import org.assay.shared.Rejected;

/** The content ended before the length that was announced. */
final class UploadCutOff extends Rejected {

	UploadCutOff() {
		super("The upload was cut off before the whole file arrived and nothing was kept: upload it again.");
	}

}
