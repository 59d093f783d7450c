package org.assay.cabinet;

import java.util.List;

import org.assay.review.ReadinessGate;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Every approval without which a committee sends a report away is on record. */
public record ReportReadinessConfirmed(String council, Reference subject, List<ReadinessGate> gates) implements Fact {
}
