package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People were told what they are asked, and until when they are heard. */
public record ConsultationOpened(String council, Reference subject, String title,
		OpenConsultation opened) implements Fact {
}
