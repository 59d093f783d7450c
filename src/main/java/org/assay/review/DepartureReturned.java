package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director did not approve a departure; its owner assesses the duty again. */
public record DepartureReturned(String council, Reference subject, String duty, String reasons) implements Fact {
}
