package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The assessor said whether anything stands against their independence. */
public record IndependenceDeclared(String council, Reference subject, boolean independent, String statement,
		@Nullable String interests) implements Fact {
}
