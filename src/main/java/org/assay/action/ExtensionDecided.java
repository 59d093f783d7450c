package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director granted or refused more time. */
public record ExtensionDecided(String council, Reference subject, DecideExtension decided) implements Fact {
}
