package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A decision was taken anew after a call-in; the earlier wording is kept. */
public record DecisionAmended(String council, Reference subject, Wording wording, List<DecisionAction> actions,
		LocalDate effectiveOn) implements Fact {
}
