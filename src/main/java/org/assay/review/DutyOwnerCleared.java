package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Nobody is named any more to assess a duty; it goes to everybody in the post. */
public record DutyOwnerCleared(String council, Reference subject, String duty, String was) implements Fact {
}
