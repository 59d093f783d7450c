package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A peer asked for something more to read. */
public record MaterialRequested(String council, Reference subject, String asked) implements Fact {
}
