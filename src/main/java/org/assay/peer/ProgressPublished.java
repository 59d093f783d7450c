package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The plan and its progress were published, which closes the challenge. */
public record ProgressPublished(String council, Reference subject, Publication publication,
		boolean late) implements Fact {
}
