package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person was named to assess a duty, in this and later reviews. */
public record DutyOwnerNamed(String council, Reference subject, String duty, String owner) implements Fact {
}
