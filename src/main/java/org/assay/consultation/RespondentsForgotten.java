package org.assay.consultation;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Details of respondents were deleted; how many, and nothing of them, is kept. */
public record RespondentsForgotten(String council, Reference subject, int respondents, String reasons) implements Fact {
}
