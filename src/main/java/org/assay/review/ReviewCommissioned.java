package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The chief executive commissioned the review. */
public record ReviewCommissioned(String council, Reference subject, CommissionReview commission,
		boolean repeatAssessor) implements Fact {
}
