package org.assay.guidance;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The meeting that a note on key changes went to was held. */
public record NoteReceived(String council, Reference subject, Reference meeting) implements Fact {
}
