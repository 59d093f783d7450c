package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An overdue action went into the director's hands and the lead member was told. */
public record InterventionBegun(String council, Reference subject, String owner, LocalDate dueOn) implements Fact {
}
