package org.assay.inspection;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Something that happened, for tests. */
record TeaServed(String council, Reference subject, String kind) implements Fact {
}
