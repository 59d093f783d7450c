package org.assay.cabinet;

import java.util.List;
import java.util.stream.Collectors;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The report, as it is now, was not cleared by everybody who has to. */
public final class NotCleared extends Rejected {

	NotCleared(Reference report, List<Clearance.Office> missing) {
		super("The report is not cleared as it is now by: "
				+ missing.stream().map(Clearance.Office::title).collect(Collectors.joining(", "))
				+ ". Hold it back, so that it is drafted and cleared again.", report);
	}

}
