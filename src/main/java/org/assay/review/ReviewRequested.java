package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A test of the arrangements was asked for, by a person or by the yearly date. */
public record ReviewRequested(String council, Reference subject, Trigger trigger, int reviewYear,
		@Nullable String whatHappened, List<String> onlyDuties) implements Fact {
}
