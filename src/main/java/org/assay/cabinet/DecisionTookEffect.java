package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A decision took effect. */
public record DecisionTookEffect(String council, Reference subject, LocalDate effectiveOn) implements Fact {
}
