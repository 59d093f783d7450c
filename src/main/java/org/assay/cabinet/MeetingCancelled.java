package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A meeting was cancelled. */
public record MeetingCancelled(String council, Reference subject, String reasons) implements Fact {
}
