package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The consultation is no longer wanted. */
public record ConsultationWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
