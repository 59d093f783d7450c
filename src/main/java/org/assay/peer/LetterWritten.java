package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The peers wrote the draft of their letter. */
public record LetterWritten(String council, Reference subject, String letter) implements Fact {
}
