package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The committee took a request up. */
public record ScrutinyTakenUp(String council, Reference subject, ScopeScrutiny scope) implements Fact {
}
