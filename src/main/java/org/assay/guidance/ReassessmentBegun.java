package org.assay.guidance;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A review of the duties that the new edition added or changed has begun. */
public record ReassessmentBegun(String council, Reference subject, Reference review) implements Fact {
}
