package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An item of business was put on the agenda of a meeting. */
public record AgendaItemAdded(String council, Reference subject, AgendaItem item) implements Fact {
}
