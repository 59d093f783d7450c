package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** One review has one report under way at a time. */
public final class ReportOpen extends Rejected {

	ReportOpen(Reference review) {
		super("A report on this review is under way; finish or withdraw it before you ask for another.", review);
	}

}
