package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director looked at what came of the challenge. */
public record ProgressReviewed(String council, Reference subject, String progress) implements Fact {
}
