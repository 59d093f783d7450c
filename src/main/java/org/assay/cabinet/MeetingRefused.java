package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The meeting cannot be called, or not be changed in this way. */
public final class MeetingRefused extends Rejected {

	MeetingRefused(String sentence, Reference meeting) {
		super(sentence, meeting);
	}

}
