package org.assay.register;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council imported how it says it discharges the duties of an edition. */
public record FrameworkImported(String council, Reference subject, String edition,
		List<ImportedDuty> duties) implements Fact {
}
