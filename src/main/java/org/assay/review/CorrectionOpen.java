package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** What a correction was asked for has to be put right before the review goes on. */
public final class CorrectionOpen extends Rejected {

	CorrectionOpen(Reference review, OpenCorrection open) {
		super("A correction of “" + open.stepName() + "” is still open; ask " + open.askedOf()
				+ ", or else the assurance lead, to complete the task “Correct step” first.", review);
	}

}
