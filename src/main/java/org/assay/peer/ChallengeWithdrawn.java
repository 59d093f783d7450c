package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director withdrew the challenge. */
public record ChallengeWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
