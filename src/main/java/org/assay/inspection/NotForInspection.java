package org.assay.inspection;

import org.assay.council.Council;
import org.assay.shared.Rejected;

/** Somebody asked for a pack who may not take the record away. */
final class NotForInspection extends Rejected {

	NotForInspection(Council council) {
		super("A pack of " + council.name() + " is made by its chief executive, director of children's services, "
				+ "assurance lead, monitoring officer or inspector: ask one of them.", council.reference());
	}

}
