package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The committee heard those who answered. */
public record EvidenceHeard(String council, Reference subject, String heard) implements Fact {
}
