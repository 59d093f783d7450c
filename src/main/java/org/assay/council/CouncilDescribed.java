package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council's name or governance was corrected. */
public record CouncilDescribed(String council, String name, Governance governance) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
