package org.assay.workflow;

import org.assay.shared.Rejected;

/** A council's own process runs without a record of Assay. */
final class CaseWithoutPage extends Rejected {

	CaseWithoutPage() {
		super("This case belongs to a process of your council's own and has no page. The ledger shows what happened in it.");
	}

}
