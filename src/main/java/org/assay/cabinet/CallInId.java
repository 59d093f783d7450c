package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.Reference;

/** Names one call-in; written {@code call-in:5b1f…} where other modules refer to it. */
public record CallInId(UUID value) {

	static final String KIND = "call-in";

	/**
	 * Reads the reference of a call-in.
	 * @throws org.assay.shared.OutOfSight if it names something else
	 */
	public static CallInId of(Reference reference) {
		return new CallInId(Ids.read(KIND, reference));
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
