package org.assay.evidence;

import org.assay.shared.Rejected;

/** The file's name could be mistaken for a path, or hides what it is. */
final class FileNameUnsafe extends Rejected {

	FileNameUnsafe(String sentence) {
		super(sentence);
	}

}
