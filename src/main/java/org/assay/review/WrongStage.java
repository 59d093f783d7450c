package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The review is not at the point where this can be done. */
public final class WrongStage extends Rejected {

	WrongStage(Reference review, Stage stage) {
		super("This review is " + stage.words()
				+ ", so this cannot be done now; open the review's page to see what comes next.", review);
	}

}
