package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A report was written or changed.
 *
 * @param changed the headings of what changed
 * @param voided the offices whose clearance no longer stands because of it
 */
public record ReportDrafted(String council, Reference subject, List<String> changed, List<Clearance.Office> voided,
		String digest) implements Fact {
}
