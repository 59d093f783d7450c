package org.assay.evidence;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * What is said about a piece of evidence was changed.
 *
 * @param particulars what is said now
 */
public record EvidenceDescribed(String council, Reference subject, Reference place, Exhibit evidence,
		Particulars particulars) implements Fact {
}
