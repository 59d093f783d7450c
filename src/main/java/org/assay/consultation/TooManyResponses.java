package org.assay.consultation;

import org.assay.shared.Rejected;

/** More responses came within minutes than people send. */
final class TooManyResponses extends Rejected {

	TooManyResponses() {
		super("Very many responses came within the last minutes. Yours is still in the form: send it again in ten "
				+ "minutes.");
	}

}
