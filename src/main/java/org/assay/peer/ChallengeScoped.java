package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director said what the peers look at. */
public record ChallengeScoped(String council, Reference subject, ScopeChallenge scope) implements Fact {
}
