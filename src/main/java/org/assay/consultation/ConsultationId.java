package org.assay.consultation;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one consultation; written {@code consultation:5b1f…} elsewhere. */
public record ConsultationId(UUID value) {

	static final String KIND = "consultation";

	/**
	 * Reads the reference of a consultation.
	 * @throws OutOfSight if it names something else
	 */
	public static ConsultationId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new ConsultationId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
