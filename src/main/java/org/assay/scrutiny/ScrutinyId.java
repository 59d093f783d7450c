package org.assay.scrutiny;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one scrutiny review; written {@code scrutiny-review:5b1f…} elsewhere. */
public record ScrutinyId(UUID value) {

	static final String KIND = "scrutiny-review";

	/**
	 * Reads the reference of a scrutiny review.
	 * @throws OutOfSight if it names something else
	 */
	public static ScrutinyId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new ScrutinyId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
