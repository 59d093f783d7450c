package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director approved that a duty is departed from or does not apply. */
public record DepartureApproved(String council, Reference subject, String duty, Rating rating,
		String reasons) implements Fact {
}
