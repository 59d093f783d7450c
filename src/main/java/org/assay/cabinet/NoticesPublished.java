package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The notices of a meeting that takes a report were published in time. */
public record NoticesPublished(String council, Reference subject, List<ReportNotice> notices) implements Fact {
}
