package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The lead member was satisfied, challenged or dissented. */
public record AssuranceConsidered(String council, Reference subject, Consideration outcome, List<String> returnedDuties,
		String reasons) implements Fact {
}
