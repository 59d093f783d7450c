package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A council's offices are closed on the days; deadlines set from now on pass over them.
 */
public record ClosureDeclared(String council, LocalDate since, LocalDate until, String reason) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
