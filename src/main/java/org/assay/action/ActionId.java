package org.assay.action;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

/** Names one action; written {@code action:5b1f…} where other modules refer to it. */
public record ActionId(UUID value) {

	static final String KIND = "action";

	/**
	 * Reads the reference of an action.
	 * @throws OutOfSight if it names something else
	 */
	public static ActionId of(Reference reference) {
		if (!reference.kind().equals(KIND)) {
			throw new OutOfSight(reference);
		}
		try {
			return new ActionId(UUID.fromString(reference.id()));
		}
		catch (IllegalArgumentException ex) {
			throw new OutOfSight(reference);
		}
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
