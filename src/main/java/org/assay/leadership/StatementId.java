package org.assay.leadership;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one statement; written {@code leadership-statement:5b1f…} elsewhere. */
public record StatementId(UUID value) {

	static final String KIND = "leadership-statement";

	/**
	 * Reads the reference of a statement.
	 * @throws OutOfSight if it names something else
	 */
	public static StatementId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new StatementId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
