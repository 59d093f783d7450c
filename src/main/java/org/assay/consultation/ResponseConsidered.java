package org.assay.consultation;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Somebody read a response and said what it speaks of. */
public record ResponseConsidered(String council, Reference subject, String receipt,
		List<Integer> themes) implements Fact {
}
