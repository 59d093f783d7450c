package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** Nobody clears what they wrote. */
public final class OwnDraft extends Rejected {

	OwnDraft(Reference report) {
		super("You drafted this report, so you cannot clear it; ask a colleague who holds the post.", report);
	}

}
