package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A closure no longer holds. */
public record ClosureLifted(String council, LocalDate since, LocalDate until, String reason) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
