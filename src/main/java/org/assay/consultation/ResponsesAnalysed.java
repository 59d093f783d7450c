package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Every response was considered. */
public record ResponsesAnalysed(String council, Reference subject, long responses, String analysis) implements Fact {
}
