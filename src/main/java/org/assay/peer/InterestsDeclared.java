package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A peer declared their interests. */
public record InterestsDeclared(String council, Reference subject, boolean conflict, String interests) implements Fact {
}
