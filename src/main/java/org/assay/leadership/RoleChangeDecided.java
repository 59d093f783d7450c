package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The change was approved or turned down. */
public record RoleChangeDecided(String council, Reference subject, boolean approved, String reasons) implements Fact {
}
