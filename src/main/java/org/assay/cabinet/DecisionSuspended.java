package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A valid call-in took the effect from a decision until it is settled. */
public record DecisionSuspended(String council, Reference subject) implements Fact {
}
