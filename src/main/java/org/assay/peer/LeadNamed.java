package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Another peer leads the team. */
public record LeadNamed(String council, Reference subject, String lead) implements Fact {
}
