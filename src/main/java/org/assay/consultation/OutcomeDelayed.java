package org.assay.consultation;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People were told that the outcome comes later than promised. */
public record OutcomeDelayed(String council, Reference subject, LocalDate until, String reasons) implements Fact {
}
