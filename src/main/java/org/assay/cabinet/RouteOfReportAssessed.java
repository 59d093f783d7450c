package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Democratic services assessed how a report may lawfully be decided. */
public record RouteOfReportAssessed(String council, Reference subject, RouteAssessed route) implements Fact {
}
