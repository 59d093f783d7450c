package org.assay.peer;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one peer challenge; written {@code peer-challenge:5b1f…} elsewhere. */
public record ChallengeId(UUID value) {

	static final String KIND = "peer-challenge";

	/**
	 * Reads the reference of a peer challenge.
	 * @throws OutOfSight if it names something else
	 */
	public static ChallengeId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new ChallengeId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
