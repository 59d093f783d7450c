package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director decided how an overdue action will be done. */
public record InterventionDecided(String council, Reference subject, DecideIntervention decided) implements Fact {
}
