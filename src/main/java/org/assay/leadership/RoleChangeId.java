package org.assay.leadership;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one change; written {@code role-change:5b1f…} elsewhere. */
public record RoleChangeId(UUID value) {

	static final String KIND = "role-change";

	/**
	 * Reads the reference of a change.
	 * @throws OutOfSight if it names something else
	 */
	public static RoleChangeId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new RoleChangeId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
