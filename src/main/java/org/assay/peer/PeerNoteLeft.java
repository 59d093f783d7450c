package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A peer left a note for the team, whose words stay with the team. */
public record PeerNoteLeft(String council, Reference subject) implements Fact {
}
