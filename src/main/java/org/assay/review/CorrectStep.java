package org.assay.review;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what a completed step recorded wrongly.
 *
 * @param step the step
 * @param task the task it completed
 * @param correction what the record should say
 * @param rating the right rating, where the step assessed a duty
 */
public record CorrectStep(Reference step, Reference task, String correction, @Nullable Rating rating, String reasons) {

	public CorrectStep {
		correction = Incomplete.unlessGiven(correction, "Write what the record should say.");
		reasons = Incomplete.unlessGiven(reasons, "Say why the step has to be corrected.");
	}

}
