package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Members called a decision in. */
public record DecisionCalledIn(String council, Reference subject, Reference decision, String calledInBy,
		List<String> supporters, List<CallInGround> grounds, String reasons, String alternative) implements Fact {
}
