package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.Reference;

/** Names one decision; written {@code decision:5b1f…} where other modules refer to it. */
public record DecisionId(UUID value) {

	static final String KIND = "decision";

	/**
	 * Reads the reference of a decision.
	 * @throws org.assay.shared.OutOfSight if it names something else
	 */
	public static DecisionId of(Reference reference) {
		return new DecisionId(Ids.read(KIND, reference));
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
