package org.assay.scrutiny;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The committee no longer looks at it. */
public record ScrutinyWithdrawn(String council, Reference subject, String reasons) implements Fact {
}
