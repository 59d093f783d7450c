package org.assay.consultation;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People are heard for longer than was promised. */
public record ConsultationExtended(String council, Reference subject, LocalDate until, String reasons) implements Fact {
}
