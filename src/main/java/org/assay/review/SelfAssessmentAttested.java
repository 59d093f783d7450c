package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director stands behind the council's self-assessment, or sent duties back. */
public record SelfAssessmentAttested(String council, Reference subject, boolean attested, List<String> returnedDuties,
		String reasons) implements Fact {
}
