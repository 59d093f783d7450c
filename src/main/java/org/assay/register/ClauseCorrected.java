package org.assay.register;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A council corrected where a clause of an edition stands. */
public record ClauseCorrected(String council, Reference subject, String of, Clause clause,
		String reason) implements Fact {
}
