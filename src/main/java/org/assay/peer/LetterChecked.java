package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The director accepted the facts in the letter, or questioned some. */
public record LetterChecked(String council, Reference subject, boolean accepted, String points) implements Fact {
}
