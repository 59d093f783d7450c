package org.assay.council;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** An appointment that the law or the guidance rules out. */
public final class AppointmentRefused extends Rejected {

	AppointmentRefused(String sentence, Reference council) {
		super(sentence, council);
	}

}
