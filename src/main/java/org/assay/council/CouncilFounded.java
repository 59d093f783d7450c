package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council was set up. */
public record CouncilFounded(String council, String name, Governance governance) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
