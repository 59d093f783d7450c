package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A concluded review is ready for reporting, peer challenge and actions. */
public record ReviewHandedOver(String council, Reference subject, Opinion opinion) implements Fact {
}
