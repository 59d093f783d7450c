package org.assay.guidance;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one check of the guidance; written {@code guidance-change:5b1f…} elsewhere. */
public record GuidanceChangeId(UUID value) {

	static final String KIND = "guidance-change";

	/**
	 * Reads the reference of a check of the guidance.
	 * @throws OutOfSight if it names something else
	 */
	public static GuidanceChangeId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new GuidanceChangeId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
