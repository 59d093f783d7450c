package org.assay.workflow;

import org.assay.shared.Rejected;

/** A task that needs evidence was completed without enough of it. */
public final class EvidenceMissing extends Rejected {

	EvidenceMissing(int needed, int attached) {
		super("This step needs " + ((needed == 1) ? "evidence" : needed + " pieces of evidence") + " and has "
				+ ((attached == 0) ? "none" : attached)
				+ ". Open the Evidence tab, attach it there, then complete the task.");
	}

}
