package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * On the light path, the answers of an earlier review were taken over until attested
 * anew.
 */
public record DutiesCarriedForward(String council, Reference subject, Reference from, int duties) implements Fact {
}
