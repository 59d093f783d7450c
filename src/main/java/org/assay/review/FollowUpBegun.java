package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The day of the follow-up has come, and its review was requested. */
public record FollowUpBegun(String council, Reference subject, Reference followUp) implements Fact {
}
