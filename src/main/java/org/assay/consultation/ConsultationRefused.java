package org.assay.consultation;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule about consultations says no. */
public final class ConsultationRefused extends Rejected {

	ConsultationRefused(String sentence, Reference consultation) {
		super(sentence, consultation);
	}

}
