package org.assay.council;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A body's membership cannot change in this way. */
public final class SeatRefused extends Rejected {

	SeatRefused(String sentence, Reference body) {
		super(sentence, body);
	}

}
