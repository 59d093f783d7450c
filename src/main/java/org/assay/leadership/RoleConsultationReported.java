package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People were heard about the change. */
public record RoleConsultationReported(String council, Reference subject,
		ReportRoleConsultation report) implements Fact {
}
