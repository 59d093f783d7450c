package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A decision was published; its call-in window, if it has one, is open. */
public record DecisionPublished(String council, Reference subject, LocalDate publishedOn,
		@Nullable LocalDate lastCallInDay, @Nullable LocalDate effectiveOn) implements Fact {
}
