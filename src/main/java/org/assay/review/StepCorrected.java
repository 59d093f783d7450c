package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A wrongly completed step was corrected; the ledger keeps both. */
public record StepCorrected(String council, Reference subject, Reference corrected, String correction,
		@Nullable Rating rating, String reasons) implements Fact {
}
