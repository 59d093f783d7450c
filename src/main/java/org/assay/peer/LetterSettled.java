package org.assay.peer;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The peers answered the points of fact and settled their letter. */
public record LetterSettled(String council, Reference subject, String answers, String letter) implements Fact {
}
