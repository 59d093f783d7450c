package org.assay.pack;

import org.assay.shared.Rejected;

/** A folder holds no process pack. */
final class PackNotFound extends Rejected {

	PackNotFound(String sentence) {
		super(sentence);
	}

}
