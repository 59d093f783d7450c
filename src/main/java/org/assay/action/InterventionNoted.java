package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The lead member took note of the director's intervention. */
public record InterventionNoted(String council, Reference subject, String remarks) implements Fact {
}
