package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The owner of a duty, or somebody for them, assessed it. */
public record DutyAssessed(String council, Reference subject, String duty, Rating rating, String howDischarged,
		@Nullable String reasons, @Nullable String action, int round) implements Fact {
}
