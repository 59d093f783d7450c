package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Reads the identifiers in references. */
final class Ids {

	private Ids() {
	}

	static UUID read(String kind, Reference reference) {
		if (!reference.kind().equals(kind)) {
			throw new OutOfSight(reference);
		}
		try {
			return UUID.fromString(reference.id());
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

}
