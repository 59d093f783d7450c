package org.assay.peer;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The peers told the council what they found. */
public record FeedbackGiven(String council, Reference subject, List<ChallengeFinding> findings,
		String summary) implements Fact {
}
