package org.assay.evidence;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The evidence belongs to a completed step. */
final class EvidenceFrozen extends Rejected {

	EvidenceFrozen(String name, Reference evidence) {
		super("“" + name + "” was shown when the step was completed and stays as it was:"
				+ " attach a newer version to the task you are working on now.", evidence);
	}

}
