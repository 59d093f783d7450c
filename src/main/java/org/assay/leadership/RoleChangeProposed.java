package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody proposed a change of one of the two posts. */
public record RoleChangeProposed(String council, Reference subject, ProposeRoleChange proposed) implements Fact {
}
