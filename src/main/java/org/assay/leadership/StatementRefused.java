package org.assay.leadership;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** A rule about leadership statements says no. */
public final class StatementRefused extends Rejected {

	StatementRefused(String sentence, Reference statement) {
		super(sentence, statement);
	}

}
