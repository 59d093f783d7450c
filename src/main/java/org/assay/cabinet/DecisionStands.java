package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A call-in ended and the decision stands as it was. */
public record DecisionStands(String council, Reference subject, String why, LocalDate effectiveOn) implements Fact {
}
