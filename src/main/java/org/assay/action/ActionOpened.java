package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Something is to be followed up. */
public record ActionOpened(String council, Reference subject, String source, String toDo) implements Fact {
}
