package org.assay.workflow;

import org.assay.shared.Rejected;

/** More was typed into a form than a draft holds. */
final class DraftTooLong extends Rejected {

	DraftTooLong(int most) {
		super("What you typed is too long to be kept as a draft: it may have " + String.format("%,d", most)
				+ " characters in all. Put the long parts into a file and attach it in the Evidence tab.");
	}

}
