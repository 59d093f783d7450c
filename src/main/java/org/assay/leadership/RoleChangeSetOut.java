package org.assay.leadership;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** It was set out what exactly changes, and where that falls short of the guidance. */
public record RoleChangeSetOut(String council, Reference subject, SetOutRoleChange setOut,
		List<Shortfall> shortfalls) implements Fact {
}
