package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The report is not at the point where this can be done. */
public final class ReportElsewhere extends Rejected {

	ReportElsewhere(Reference report, ReportStage stage) {
		super("This report is " + stage.words()
				+ ", so this cannot be done now; open the report's page to see what comes next.", report);
	}

}
