package org.assay.peer;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule of peer challenge says no. */
public final class ChallengeRefused extends Rejected {

	ChallengeRefused(String sentence, Reference challenge) {
		super(sentence, challenge);
	}

}
