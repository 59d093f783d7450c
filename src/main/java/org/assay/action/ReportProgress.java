package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is.
 *
 * @param wantedOn the later date, if that is what is asked for
 */
public record ReportProgress(Progress progress, String words, @Nullable LocalDate wantedOn) {

	public ReportProgress {
		words = Incomplete.unlessGiven(words, (progress == Progress.EXTENSION)
				? "Give your reasons for needing more time." : "Say what was done, and what it has changed so far.");
		if (progress == Progress.EXTENSION && wantedOn == null) {
			throw new Incomplete("Choose the later date you ask for.");
		}
		if (progress != Progress.EXTENSION) {
			wantedOn = null;
		}
	}

}
