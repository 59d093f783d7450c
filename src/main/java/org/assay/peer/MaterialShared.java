package org.assay.peer;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The host lets the peers read these. */
public record MaterialShared(String council, Reference subject, List<SharedItem> items) implements Fact {
}
