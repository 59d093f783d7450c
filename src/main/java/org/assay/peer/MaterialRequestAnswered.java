package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The host shared what a peer asked for, or said why not. */
public record MaterialRequestAnswered(String council, Reference subject, int number, @Nullable SharedItem item,
		String words) implements Fact {
}
