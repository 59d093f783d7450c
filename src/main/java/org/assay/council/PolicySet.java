package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council decided a setting of its own, or went back to the default. */
public record PolicySet(String council, Setting setting, int chosen) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
