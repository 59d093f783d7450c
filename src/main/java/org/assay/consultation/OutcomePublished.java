package org.assay.consultation;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People were told what came of it. */
public record OutcomePublished(String council, Reference subject, LocalDate detailsUntil) implements Fact {
}
