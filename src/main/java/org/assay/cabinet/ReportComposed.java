package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A report was opened with what the record of its review says. */
public record ReportComposed(String council, Reference subject, Reference review, String digest) implements Fact {
}
