package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * It was said in which template a report is set.
 *
 * @param template none for the one that is in force
 */
public record TemplateChosen(String council, Reference subject, @Nullable UUID template) implements Fact {
}
