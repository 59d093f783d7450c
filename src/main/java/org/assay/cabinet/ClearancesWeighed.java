package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * Everybody has spoken on a draft.
 *
 * @param missing the offices that did not clear it; while there are any it goes back
 */
public record ClearancesWeighed(String council, Reference subject, List<Clearance.Office> missing) implements Fact {

	boolean cleared() {
		return this.missing.isEmpty();
	}

}
