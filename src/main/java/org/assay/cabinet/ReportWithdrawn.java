package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A report is not to be decided. */
public record ReportWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
