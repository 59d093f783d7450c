package org.assay.evidence;

import org.assay.shared.Rejected;

import org.springframework.util.unit.DataSize;

/** The file is over the limit of the installation or of the council. */
final class FileTooLarge extends Rejected {

	FileTooLarge(DataSize limit) {
		super("The file is larger than " + inWords(limit)
				+ ", the most that is accepted here: make it smaller or add a link to it instead.");
	}

	private static String inWords(DataSize size) {
		if (size.toMegabytes() > 0) {
			return size.toMegabytes() + " MB";
		}
		return (size.toKilobytes() > 0) ? size.toKilobytes() + " KB" : size.toBytes() + " bytes";
	}

}
