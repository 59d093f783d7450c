package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A leadership statement was withdrawn. */
public record StatementWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
