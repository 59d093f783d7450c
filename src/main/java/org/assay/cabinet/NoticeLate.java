package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A notice came too late for its meeting, which so cannot take the report. */
public final class NoticeLate extends Rejected {

	NoticeLate(Reference report, ReportNotice notice) {
		super("For this meeting " + notice.kind().words() + " had to be published by " + Dates.words(notice.publishBy())
				+ "; choose a later meeting.", report);
	}

}
