package org.assay.review;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one review; written {@code review:5b1f…} where other modules refer to it. */
public record ReviewId(UUID value) {

	static final String KIND = "review";

	/**
	 * Reads the reference of a review.
	 * @throws OutOfSight if it names something else
	 */
	public static ReviewId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new ReviewId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
