package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The date of an action passed and the director was told. */
public record ActionOverdue(String council, Reference subject, String owner, LocalDate dueOn) implements Fact {
}
