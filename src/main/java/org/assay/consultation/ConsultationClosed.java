package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The last day to answer has passed. */
public record ConsultationClosed(String council, Reference subject, long responses) implements Fact {
}
