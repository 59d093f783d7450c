package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The committee will not look at what it was asked to. */
public record ScrutinyDeclined(String council, Reference subject, String reasons) implements Fact {
}
