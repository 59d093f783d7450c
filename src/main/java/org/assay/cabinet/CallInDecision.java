package org.assay.cabinet;

import java.util.List;
import java.util.Set;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;

/**
 * Calls a decision in.
 *
 * @param supporters the user ids of the other members who ask for it
 * @param alternative the decision they would take instead
 */
public record CallInDecision(Reference decision, List<String> supporters, Set<CallInGround> grounds, String reasons,
		String alternative) {

	public CallInDecision {
		supporters = List.copyOf(supporters);
		grounds = Set.copyOf(grounds);
		reasons = Incomplete.unlessGiven(reasons, "Give your reasons for calling the decision in.");
		alternative = alternative.strip();
	}

}
