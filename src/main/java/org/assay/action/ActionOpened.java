package org.assay.action;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be followed up.
 *
 * @param source what it follows from, unless that is agreed with the action
 */
public record ActionOpened(String council, Reference subject, @Nullable String source, String toDo) implements Fact {
}
