package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The signed statement was put on the agenda of a meeting of the executive. */
public record StatementPutOnAgenda(String council, Reference subject, Reference meeting) implements Fact {
}
