package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The chief executive or the lead member endorsed the challenge, or sent it back. */
public record ChallengeEndorsed(String council, Reference subject, String post, boolean endorsed,
		String reasons) implements Fact {
}
