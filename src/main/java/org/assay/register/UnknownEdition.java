package org.assay.register;

import org.assay.shared.Rejected;

/** An edition was named that Assay does not have. */
public final class UnknownEdition extends Rejected {

	UnknownEdition(String key, String known) {
		super("There is no edition “" + key + "” of the guidance in the register; choose one of: " + known + ".");
	}

}
