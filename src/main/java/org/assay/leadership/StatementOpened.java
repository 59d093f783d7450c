package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** It is time for the yearly statement of the chief executive and the leader. */
public record StatementOpened(String council, Reference subject, int statementYear) implements Fact {
}
