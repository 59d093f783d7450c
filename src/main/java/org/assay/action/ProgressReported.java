package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The owner said how far an action is. */
public record ProgressReported(String council, Reference subject, ReportProgress reported) implements Fact {
}
