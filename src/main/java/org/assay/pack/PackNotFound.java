package org.assay.pack;

import org.assay.shared.Rejected;

/** A folder holds no process pack. */
final class PackNotFound extends Rejected {

	private static final long serialVersionUID = 1L;

	PackNotFound(String sentence) {
		super(sentence);
	}

}
