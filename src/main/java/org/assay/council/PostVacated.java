package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An appointment got its last day, which may lie ahead. */
public record PostVacated(String council, String user, String post, LocalDate until) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
