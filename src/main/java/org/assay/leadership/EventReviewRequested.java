package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A review of the event was asked for, which comes before the decision. */
public record EventReviewRequested(String council, Reference subject, Reference review) implements Fact {
}
