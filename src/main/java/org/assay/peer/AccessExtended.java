package org.assay.peer;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The peers may read what is shared for longer. */
public record AccessExtended(String council, Reference subject, LocalDate accessEndsOn,
		String reasons) implements Fact {
}
