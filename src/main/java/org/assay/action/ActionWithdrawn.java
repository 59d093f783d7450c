package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An action is no longer followed. */
public record ActionWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
