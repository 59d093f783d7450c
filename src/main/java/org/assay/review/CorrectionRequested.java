package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody asked that a completed step be corrected. */
public record CorrectionRequested(String council, Reference subject, String step, String reasons) implements Fact {
}
