package org.assay.evidence;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A piece of evidence was taken back before the step it was filed for was completed. */
public record EvidenceRemoved(String council, Reference subject, Reference place, Exhibit evidence) implements Fact {
}
