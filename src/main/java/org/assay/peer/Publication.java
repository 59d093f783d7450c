package org.assay.peer;

import java.time.LocalDate;

import org.assay.shared.Incomplete;

/** When and where something was published. */
public record Publication(LocalDate on, String address) {

	public Publication {
		address = Incomplete.unlessGiven(address, "Say where it was published.");
	}

}
