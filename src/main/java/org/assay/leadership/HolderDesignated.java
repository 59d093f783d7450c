package org.assay.leadership;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The post was given to its new holder, or to the same one anew. */
public record HolderDesignated(String council, Reference subject, String post, String holder,
		LocalDate since) implements Fact {
}
