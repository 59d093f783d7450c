package org.assay.review;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The lead member said whether anything of weight has changed since the last full test.
 */
public record MaterialChangeConsidered(String council, Reference subject, boolean changed,
		String reasons) implements Fact {
}
