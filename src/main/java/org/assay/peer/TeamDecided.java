package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director accepted the team or did not. */
public record TeamDecided(String council, Reference subject, boolean accepted, String reasons) implements Fact {
}
