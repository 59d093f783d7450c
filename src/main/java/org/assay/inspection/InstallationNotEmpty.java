package org.assay.inspection;

import org.assay.shared.Rejected;

/** A restore would have to overwrite what is there. */
public final class InstallationNotEmpty extends Rejected {

	InstallationNotEmpty() {
		super("This installation already holds data, and a restore never overwrites any:"
				+ " point Assay at a new, empty database and restore there before starting it.");
	}

}
