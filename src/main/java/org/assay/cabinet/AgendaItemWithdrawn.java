package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An item of the agenda of a meeting is not to be considered after all. */
public record AgendaItemWithdrawn(String council, Reference subject, AgendaItem item) implements Fact {
}
