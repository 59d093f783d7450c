package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The chief executive resolved the lead member's dissent. */
public record DissentResolved(String council, Reference subject, boolean returned, List<String> returnedDuties,
		String reasons) implements Fact {
}
