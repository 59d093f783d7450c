package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody wants to ask people about something. */
public record ConsultationPlanned(String council, Reference subject, String title) implements Fact {
}
