package org.assay.council;

import org.assay.shared.Rejected;

/** A deadline was written in a way nobody can count. */
public final class DeadlineUnclear extends Rejected {

	DeadlineUnclear(String text) {
		super("“" + text + "” is not a deadline: write 5wd for working days, 5cwd for clear working days, "
				+ "28ccd for clear calendar days or P2M for two months, with meeting- before it to count back.");
	}

}
