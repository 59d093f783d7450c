package org.assay.review;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The assessor judged every element of assurance and gave recommendations. */
public record ElementsJudged(String council, Reference subject, List<ElementJudgement> elements,
		List<DutyJudgement> duties, List<String> recommendations) implements Fact {
}
