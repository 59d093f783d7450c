package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The approvals without which a committee would send the report away are on record. */
public record ReadinessConfirmed(String council, Reference subject, List<ReadinessGate> gates) implements Fact {
}
