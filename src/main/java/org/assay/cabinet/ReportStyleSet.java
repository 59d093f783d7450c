package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A council said what its reports look like.
 *
 * @param template the council's own; none for the shipped one
 */
public record ReportStyleSet(String council, Reference subject, String colour,
		@Nullable UUID template) implements Fact {
}
