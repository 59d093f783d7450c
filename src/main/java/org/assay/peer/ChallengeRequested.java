package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council asked for a peer challenge. */
public record ChallengeRequested(String council, Reference subject, String purpose) implements Fact {
}
