package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The change is no longer proposed. */
public record RoleChangeWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
