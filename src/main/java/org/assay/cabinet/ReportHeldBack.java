package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A report went back to its author to be changed. */
public record ReportHeldBack(String council, Reference subject, String reasons) implements Fact {
}
