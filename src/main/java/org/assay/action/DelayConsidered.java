package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director looked at an overdue action. */
public record DelayConsidered(String council, Reference subject, ConsiderDelay considered) implements Fact {
}
