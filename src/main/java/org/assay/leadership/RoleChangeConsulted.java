package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** People were heard about the change. */
public record RoleChangeConsulted(String council, Reference subject, ReportConsultation report) implements Fact {
}
