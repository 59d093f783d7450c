package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The decision on a report is in effect, and the report has done its work. */
public record ReportClosed(String council, Reference subject) implements Fact {
}
