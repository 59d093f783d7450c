package org.assay.evidence;

import org.assay.shared.Rejected;

/** The content is not what the file's extension says. */
final class FileNotWhatItSays extends Rejected {

	FileNotWhatItSays(String name, String found) {
		super("“" + name + "” is not what its name says, its content is " + found
				+ ": save it in the format of its name, or name it for what it is, then upload it again.");
	}

}
