package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The chief executive withdrew the review before it was concluded. */
public record ReviewWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
