package org.assay.leadership;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** One of the two signed their own part. */
public record StatementSigned(String council, Reference subject, SignStatement signed) implements Fact {
}
