package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The meeting that a leadership statement was before was held. */
public record StatementReceived(String council, Reference subject, Reference meeting) implements Fact {
}
