package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody asked the committee to look at something. */
public record ScrutinyRequested(String council, Reference subject, String question) implements Fact {
}
