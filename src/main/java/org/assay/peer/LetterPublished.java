package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The letter was published. */
public record LetterPublished(String council, Reference subject, Publication publication,
		boolean late) implements Fact {
}
