package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one report; written {@code report:5b1f…} where other modules refer to it. */
public record ReportId(UUID value) {

	static final String KIND = "report";

	/**
	 * Reads the reference of a report.
	 * @throws OutOfSight if it names something else
	 */
	public static ReportId of(Reference reference) {
		return new ReportId(Ids.read(KIND, reference));
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
