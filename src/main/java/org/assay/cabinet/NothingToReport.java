package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The review has no conclusion on which a committee could be given a report. */
public final class NothingToReport extends Rejected {

	NothingToReport(Reference review) {
		super("The review is not concluded, so there is nothing to report yet; ask for the report when it is handed over.",
				review);
	}

}
