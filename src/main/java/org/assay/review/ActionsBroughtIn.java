package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** What was undertaken before the review and is not done yet came into it. */
public record ActionsBroughtIn(String council, Reference subject, List<OutstandingAction> actions) implements Fact {
}
