package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Words that could identify somebody were taken out of a response. */
public record WordsTakenOut(String council, Reference subject, String receipt, String reasons) implements Fact {
}
