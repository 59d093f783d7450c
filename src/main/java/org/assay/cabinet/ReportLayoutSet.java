package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council said which further parts its reports have. */
public record ReportLayoutSet(String council, Reference subject, List<String> headings) implements Fact {
}
