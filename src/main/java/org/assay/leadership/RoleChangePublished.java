package org.assay.leadership;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The council told the public who leads its children's services. */
public record RoleChangePublished(String council, Reference subject, LocalDate on, String address) implements Fact {
}
