package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Rejected;

/** A post that a review cannot do without is filled by nobody. */
public final class PostVacant extends Rejected {

	PostVacant(Posts.Post post, String council, LocalDate on) {
		super("Nobody is " + post.phrase() + " on " + Words.day(on)
				+ ", and a review needs one: ask an administrator to appoint a holder or an interim first.",
				Council.reference(council));
	}

}
