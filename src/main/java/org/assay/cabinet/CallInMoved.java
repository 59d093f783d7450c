package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A call-in moved on, for the reasons given. */
public record CallInMoved(String council, Reference subject, CallInStage stage, String reasons) implements Fact {
}
